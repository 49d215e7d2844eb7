package org.gongzhi.followup.bulletin.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gongzhi.followup.What;
import org.jspecify.annotations.Nullable;

/** One number and where it opens to its cases. */
public record Count(What what, long cases, String href) {

    /** On-time over due, in percent with one decimal; null when nothing was due. */
    static @Nullable BigDecimal onTime(List<Count> counts) {
        var due = of(counts, What.DUE);
        return due == 0 ? null : BigDecimal.valueOf(of(counts, What.ON_TIME)).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(due), 1, RoundingMode.HALF_UP);
    }

    /** Where the share opens to its rows: all that were due, each with whether it was on time. */
    static String shareHref(List<Count> counts) {
        return counts.stream().filter(count -> count.what() == What.DUE).map(Count::href).findFirst().orElseThrow();
    }

    private static long of(List<Count> counts, What what) {
        return counts.stream().filter(count -> count.what() == what).mapToLong(Count::cases).findFirst().orElse(0);
    }
}
