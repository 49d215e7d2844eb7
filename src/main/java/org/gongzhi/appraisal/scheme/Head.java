package org.gongzhi.appraisal.scheme;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a draft says as a whole.
 *
 * @param ties     codes of groups or items, with commas between them
 * @param offices  see {@link Scheme}
 * @param trimFrom see {@link Scheme}
 */
public record Head(
        @NotBlank @Size(max = 60) String name,
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom,
        @NotNull @Positive @Digits(integer = 6, fraction = 4) BigDecimal fullMark,
        @NotNull @PositiveOrZero @Digits(integer = 6, fraction = 4) BigDecimal bonusCap,
        @Size(max = 40) @Nullable String vetoBand,
        @Size(max = 400) @Nullable String ties,
        @Min(3) @Max(30) @Nullable Integer trimFrom,
        @Nullable List<String> offices,
        @Size(max = 500) @Nullable String basis) {

    public Head {
        basis = Objects.requireNonNullElse(basis, "");
        offices = Objects.requireNonNullElse(offices, List.of());
    }

    static Head of(Scheme scheme, LocalDate validFrom) {
        return new Head(scheme.name(), validFrom, scheme.fullMark(), scheme.bonusCap(), scheme.vetoBand(), String.join(",", scheme.ties()), scheme.trimFrom(),
                scheme.offices(), scheme.basis());
    }

    List<String> order() {
        return ties == null ? List.of() : Stream.of(ties.split("[,，、\\s]+")).filter(tie -> !tie.isBlank()).distinct().toList();
    }
}
