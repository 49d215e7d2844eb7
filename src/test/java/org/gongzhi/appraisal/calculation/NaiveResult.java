package org.gongzhi.appraisal.calculation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the calculation must come to. @param reasons their kinds, in order */
record NaiveResult(BigDecimal total, @Nullable String band, @Nullable Integer rank, List<String> reasons) {

    /** 6 is 6.00: an amount is compared by what it is. */
    NaiveResult {
        total = total.signum() == 0 ? BigDecimal.ZERO : total.stripTrailingZeros();
    }

    /** Without the reasons, and the band by what it is called; {@link Chance} numbers both alike. */
    NaiveResult unexplained() { return new NaiveResult(total, band == null ? null : band.replace("b", "档"), rank, List.of()); }
}
