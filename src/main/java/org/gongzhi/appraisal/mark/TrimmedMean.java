package org.gongzhi.appraisal.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The mean of several marks: from five on without one highest and one lowest, so that nobody lifts or sinks a subject alone. (domain.md C8) */
final class TrimmedMean {

    static final int FROM = 5;
    private static final int DECIMALS = 6;

    /** The same over {@code m.points} of a group. */
    static final String SQL = """
            round(case when count(*) >= %d then (sum(m.points) - max(m.points) - min(m.points)) / (count(*) - 2) else avg(m.points) end, %d)\
            """.formatted(FROM, DECIMALS);

    private TrimmedMean() {}

    /** @param marks at least one */
    static BigDecimal of(List<BigDecimal> marks) {
        var kept = marks.size() < FROM ? marks : marks.stream().sorted().skip(1).limit(marks.size() - 2L).toList();
        return kept.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(kept.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
