package org.gongzhi.appraisal.calculation;

import java.math.BigDecimal;
import org.gongzhi.appraisal.Tenths;

/** What an item adds to a total, by one scheme and by another. */
public record Contribution(String label, BigDecimal before, BigDecimal after) {

    BigDecimal difference() { return after.subtract(before).abs(); }

    public String sentence() { return label + " " + Tenths.of(before) + "→" + Tenths.of(after); }
}
