package org.gongzhi.platform.personal;

import org.jspecify.annotations.Nullable;

/** A telephone number as a table keeps it: sealed, masked, and an index by which the whole number finds it. Three columns. */
public record HiddenPhone(@Nullable String sealed, @Nullable String masked, @Nullable String index) {

    public static final HiddenPhone NONE = new HiddenPhone(null, null, null);

    /** See {@link Hidden#of}. */
    public static HiddenPhone of(@Nullable String plain, PersonalCipher cipher, String table, String column, Object row) {
        if (plain == null || plain.isBlank()) return NONE;
        return new HiddenPhone(cipher.seal(plain.strip(), PersonalCipher.context(table, column, row)), Mask.PHONE.of(plain), cipher.index(digits(plain)));
    }

    /** As the index knows it: digits only, without the country's 86 in front of a mobile number. */
    public static String digits(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.length() == 13 && digits.startsWith("86") ? digits.substring(2) : digits;
    }

    /** Whether this can be a whole number to look for. */
    public static boolean isWhole(@Nullable String typed) { return typed != null && typed.matches("[+0-9 -]{7,20}") && digits(typed).length() >= 7; }
}
