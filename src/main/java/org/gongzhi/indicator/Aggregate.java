package org.gongzhi.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How a figure's facts become its value. Of no facts a count or sum is zero, while an average or ratio is unknown. A share or
 * average of several months or districts is made from their numerators and denominators, never from their values.
 */
public enum Aggregate {

    COUNT   ("条数",     "count(f.subject_id)", "count(f.subject_id)", "null::numeric"),
    SUM     ("合计",     "coalesce(sum(f.amount), 0)", "coalesce(sum(f.amount), 0)", "null::numeric"),
    AVERAGE ("平均",     "avg(f.amount)", "coalesce(sum(f.amount), 0)", "count(f.amount)"),
    DISTINCT("去重计数", "count(distinct f.key)", "count(distinct f.key)", "null::numeric"),
    RATIO   ("占比",     "100.0 * count(*) filter (where f.counts) / nullif(count(f.subject_id), 0)", "count(*) filter (where f.counts)", "count(f.subject_id)");

    private final String label;
    private final String sql;
    private final String numerator;
    private final String denominator;

    Aggregate(String label, String sql, String numerator, String denominator) {
        this.label = label;
        this.sql = sql;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public String label() { return label; }

    String sql() { return sql; }

    String numerator() { return numerator; }

    String denominator() { return denominator; }

    /** Whether it is one number divided by another. */
    public boolean divides() { return this == AVERAGE || this == RATIO; }

    /** The value of what was added up; unknown when there is nothing to divide by. */
    public @Nullable BigDecimal value(BigDecimal numerator, BigDecimal denominator) {
        if (!divides()) return numerator;
        if (denominator.signum() == 0) return null;
        return (this == RATIO ? numerator.movePointRight(2) : numerator).divide(denominator, 6, RoundingMode.HALF_UP);
    }
}
