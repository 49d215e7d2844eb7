package org.gongzhi.appraisal.scheme;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.gongzhi.appraisal.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** @param code the same for all versions to come, and in the events of rounds */
public record NewScheme(
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Pattern(regexp = "[a-z][a-z0-9_]{0,39}") String code,
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String subjectKind,
        @NotNull Period period,
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom,
        @NotNull @Positive @Digits(integer = 6, fraction = 4) BigDecimal fullMark,
        @Size(max = 500) @Nullable String basis) {

    public NewScheme { basis = Objects.requireNonNullElse(basis, ""); }
}
