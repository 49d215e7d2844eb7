package org.gongzhi.incubation.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One organization's month in its centre.
 *
 * @param points null while the month is not settled, and in an exempt month
 */
public record Month(YearMonth month, @Nullable BigDecimal points, boolean exempt) {

    public static Month scored(YearMonth month, BigDecimal points) { return new Month(month, points, false); }

    public static Month exempt(YearMonth month) { return new Month(month, null, true); }

    public static Month unscored(YearMonth month) { return new Month(month, null, false); }

    boolean unsettled() { return !exempt && points == null; }

    LocalDate lastDay() { return month.atEndOfMonth(); }
}
