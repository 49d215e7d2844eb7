package org.gongzhi.funding.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much of a whole, in percent with one decimal; nothing of nothing is zero. */
final class Share {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Share() {}

    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
