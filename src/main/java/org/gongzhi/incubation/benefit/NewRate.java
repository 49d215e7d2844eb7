package org.gongzhi.incubation.benefit;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a seat costs in a month and what service is worth, from a day on.
 *
 * @param centre         for which centre; null for all that have none of their own
 * @param minutesPerUnit so many minutes of service make one service unit; what is left over of one record makes none
 * @param unitWorth      yuan of rent that one unit offsets
 * @param offsetPercent  how much of a month's rent may be offset at most
 */
public record NewRate(
        @Nullable UUID centre,
        @NotNull LocalDate fromOn,
        @NotNull @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal rentPerSeat,
        @NotNull @PositiveOrZero @Digits(integer = 8, fraction = 2) BigDecimal utilityPerSeat,
        @NotNull @Min(0) @Max(100) Integer utilityWaivedPercent,
        @NotNull @Min(1) @Max(1440) Integer minutesPerUnit,
        @NotNull @Positive @Digits(integer = 8, fraction = 2) BigDecimal unitWorth,
        @NotNull @Min(0) @Max(100) Integer offsetPercent,
        @Nullable @Size(max = 200) String basis) {

    public NewRate {
        basis = Objects.requireNonNullElse(basis, "").strip();
    }
}
