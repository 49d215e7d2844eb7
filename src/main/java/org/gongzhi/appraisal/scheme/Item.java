package org.gongzhi.appraisal.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.gongzhi.appraisal.Source;
import org.jspecify.annotations.Nullable;

/**
 * One thing that gets points.
 *
 * @param least   the fewest points, usually 0; a veto item vetoes when it gets them
 * @param step    points are taken off the full mark in such steps; null: any number
 * @param figure  where the value comes from, for {@link Source#FIGURE}
 * @param formula points from {@code value}; null: by the marks, or the value itself
 * @param marks   points by steps of the value; empty: by the formula, or the value itself
 * @param sample  how many voices a mean of the public needs, for {@link Source#PUBLIC}; null: as the office has set
 * @param bonus   counts on top, all bonuses together at most the scheme's cap
 */
public record Item(String code, String group, String label, BigDecimal fullMark, BigDecimal least, @Nullable BigDecimal step, Source source,
        @Nullable String figure, @Nullable String formula, List<Mark> marks, boolean evidence, boolean bonus, boolean veto, String hint, int position, @Nullable Integer sample) {

    public Item(String code, String group, String label, BigDecimal fullMark, BigDecimal least, @Nullable BigDecimal step, Source source, @Nullable String figure,
            @Nullable String formula, List<Mark> marks, boolean evidence, boolean bonus, boolean veto, String hint, int position) {
        this(code, group, label, fullMark, least, step, source, figure, formula, marks, evidence, bonus, veto, hint, position, null);
    }

    /** Whether somebody may give so many points: between the least and the full mark, and on a step below the full mark. */
    public boolean accepts(BigDecimal points) {
        return points.compareTo(least) >= 0 && points.compareTo(fullMark) <= 0
                && (step == null || fullMark.subtract(points).remainder(step).signum() == 0);
    }

    /** The nearest that is between the least and the full mark. */
    public BigDecimal within(BigDecimal points) { return points.max(least).min(fullMark); }
}
