package org.gongzhi.appraisal.calculation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would raise a result.
 *
 * @param nextBand what the next better band is called; null in the best one, or where there are no bands
 * @param missing  how much the total lacks to it, exact; zero or less when it is a gate, a veto or a quota that keeps it away
 * @param losses   where points were lost, what weighs most first
 * @param reasons  what kept the result down beside the points, in sentences
 */
public record Outlook(@Nullable String nextBand, @Nullable BigDecimal missing, List<Loss> losses, List<String> reasons) {

    /** @param lost how much more the total would be with the full mark */
    public record Loss(String item, String label, BigDecimal points, BigDecimal fullMark, BigDecimal lost) {}
}
