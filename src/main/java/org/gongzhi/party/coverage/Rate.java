package org.gongzhi.party.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** So many of so many: distinct organizations, never Party organizations. (domain.md C1) */
public record Rate(long covered, long all) {

    /** One decimal, half up; null when there is nothing to divide by. */
    public @Nullable BigDecimal percent() {
        return all == 0 ? null : BigDecimal.valueOf(covered).movePointRight(2).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }
}
