package org.gongzhi.incubation.cohort;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a mentor thinks of an incubated project, each of a hundred: progress, the part of the social workers, teamwork. (domain.md M62) */
public record NewScore(
        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) BigDecimal progress,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) BigDecimal workers,
        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) BigDecimal teamwork,
        @Nullable @Size(max = 500) String note) {

    public NewScore {
        note = Objects.requireNonNullElse(note, "").strip();
    }
}
