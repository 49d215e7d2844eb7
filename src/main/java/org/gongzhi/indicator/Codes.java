package org.gongzhi.indicator;

import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.region.Region;

/** How regions contain each other: 2, 4, 6, 9 or 12 digits of a code say province, city, district, town, community. */
final class Codes {

    private static final int[] DIGITS = {2, 4, 6, 9, 12};

    private Codes() {}

    /** All that lies in a region. @throws Missing if that is no code */
    static Reach reach(String code) {
        if (!code.matches("[0-9]{12}")) throw new Missing();
        return new Reach(Region.prefixOf(code), null);
    }

    static boolean within(Reach inner, Reach outer) {
        return inner.from().compareTo(outer.from()) >= 0 && inner.to().compareTo(outer.to()) <= 0;
    }

    /** Whether it is more than one district. */
    static boolean isWide(Reach reach) { return reach.region().length() < 6; }

    static int digitsBelow(String prefix) {
        for (int digits : DIGITS) {
            if (digits > prefix.length()) return digits;
        }
        return 12;
    }
}
