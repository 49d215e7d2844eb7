package org.gongzhi.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How people read points: half up to one decimal. Comparing is for the exact number only: 5.95 reads 6.0 and is below 6. */
public final class Tenths {

    private Tenths() {}

    public static String of(BigDecimal exact) { return exact.setScale(1, RoundingMode.HALF_UP).toPlainString(); }
}
