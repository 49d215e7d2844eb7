package org.gongzhi.incubation.settlement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a district has decided about settling and booking, in force from a day on.
 *
 * @param agreementMonths    how long an agreement runs unless something else is agreed
 * @param remindDays         how long before its end people are reminded
 * @param handoverWorkingDays how long the hand-over may take after an exit
 * @param waitingMonths      how long nobody applies again after an exit
 * @param bookingHoursAMonth how many hours of rooms an organization may book for days of one month
 */
public record SettlementRule(
        @NotNull LocalDate fromOn,
        @NotNull @Min(1) @Max(60) Integer agreementMonths,
        @NotNull @Min(1) @Max(180) Integer remindDays,
        @NotNull @Min(1) @Max(90) Integer handoverWorkingDays,
        @NotNull @Min(0) @Max(60) Integer waitingMonths,
        @NotNull @Min(1) @Max(365) Integer bookingDaysAhead,
        @NotNull @Min(1) @Max(744) Integer bookingHoursAMonth,
        @NotNull LocalTime opens,
        @NotNull LocalTime closes,
        @Nullable @Size(max = 200) String basis) {

    public SettlementRule {
        basis = Objects.requireNonNullElse(basis, "").strip();
    }
}
