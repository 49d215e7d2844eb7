package org.gongzhi.funding;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A budget line to open.
 *
 * @param region the place whose communities may use it, twelve digits
 * @param uses   what the money may go into, one a line or separated by 、; nothing else is paid
 * @param amount what the source gives to begin with
 */
public record NewLine(
        @NotBlank String source,
        @Min(2000) @Max(2100) int year,
        @NotBlank @Pattern(regexp = "[0-9]{12}") String region,
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 500) String purpose,
        @NotBlank @Size(max = 500) String uses,
        @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal amount) {

    List<String> listedUses() {
        return Stream.of(uses.split("[\\r\\n、；;]+")).map(String::strip).filter(use -> !use.isEmpty()).distinct().toList();
    }
}
