package org.gongzhi.platform.region;

import org.jspecify.annotations.Nullable;

/**
 * One node of the tree.
 *
 * @param code      twelve digits; what lies in a region begins with the region's own digits
 * @param level     1 province, 2 city, 3 county, 4 town or street, 5 village or community
 * @param fullName  the names from the province down, without the cities that exist in the code only
 */
public record Region(String code, @Nullable String parent, String name, int level, String fullName) {

    private static final int[] DIGITS = {2, 4, 6, 9, 12};

    /** The code's own digits: {@code 330399} of {@code 330399000000}. */
    public String prefix() { return code.substring(0, DIGITS[level - 1]); }

    /** The last code that lies in this region. */
    public String last() { return prefix() + "9".repeat(12 - prefix().length()); }

    /** The last code that lies in a region of which only the code is known. */
    public static String lastOf(String code) {
        var prefix = prefixOf(code);
        return prefix + "9".repeat(12 - prefix.length());
    }

    /** The code's own digits, as far as they can be told without its level. */
    public static String prefixOf(String code) {
        for (var digits : DIGITS) if (code.substring(digits).chars().allMatch(digit -> digit == '0')) return code.substring(0, digits);
        return code;
    }

    static String padded(String digits) { return digits + "0".repeat(12 - digits.length()); }

    /** The level at which a code of so many digits stands. */
    static int levelOf(String digits) {
        for (int level = 1; level <= DIGITS.length; level++) if (DIGITS[level - 1] == digits.length()) return level;
        throw new IllegalArgumentException(digits);
    }

    static String parentOf(String digits) { return padded(digits.substring(0, DIGITS[levelOf(digits) - 2])); }
}
