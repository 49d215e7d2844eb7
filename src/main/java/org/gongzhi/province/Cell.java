package org.gongzhi.province;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What one district reported of one month, in its newest version. */
record Cell(String district, LocalDate month, int version, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, long facts, String reason,
        Instant frozenAt) {

    YearMonth yearMonth() { return YearMonth.from(month); }
}
