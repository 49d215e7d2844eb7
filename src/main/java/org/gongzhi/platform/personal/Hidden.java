package org.gongzhi.platform.personal;

import org.jspecify.annotations.Nullable;

/** A personal field as a table keeps it: sealed, and beside it what lists show. Two columns, {@code …_sealed} and {@code …_masked}. */
public record Hidden(@Nullable String sealed, @Nullable String masked) {

    public static final Hidden NONE = new Hidden(null, null);

    /**
     * @param column of the sealed value, such as {@code contact_name_sealed}
     * @param row the key of the row
     */
    public static Hidden of(@Nullable String plain, Mask mask, PersonalCipher cipher, String table, String column, Object row) {
        if (plain == null || plain.isBlank()) return NONE;
        return new Hidden(cipher.seal(plain.strip(), PersonalCipher.context(table, column, row)), mask.of(plain));
    }
}
