package org.gongzhi.appraisal.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mean of several marks: from as many on as the scheme says without one highest and one lowest, so that nobody lifts or sinks a
 * subject alone. (domain.md C8)
 */
final class TrimmedMean {

    private static final int DECIMALS = 6;

    /** Over {@code m.points} of a group by {@code z.trim_from}. */
    static final String SQL = """
            round(case when count(*) >= z.trim_from then (sum(m.points) - max(m.points) - min(m.points)) / (count(*) - 2) else avg(m.points) end, %d)\
            """.formatted(DECIMALS);

    private TrimmedMean() {}

    /** The same of one group. @param marks at least one */
    static BigDecimal of(List<BigDecimal> marks, @Nullable Integer from) {
        var kept = from == null || marks.size() < from ? marks : marks.stream().sorted().skip(1).limit(marks.size() - 2L).toList();
        return kept.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(kept.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
