package org.gongzhi.platform.personal;

import org.jspecify.annotations.Nullable;

/**
 * A column that holds sealed values. Each is a bean of the module whose table it is; a change of keys seals all of them anew.
 *
 * @param key   an SQL expression over the row that gives its key as text, the last part of its {@link PersonalCipher#context}
 * @param kind  what it is; of telephone numbers the index knows the digits
 * @param index the column of its blind index; null when it has none
 */
public record SealedColumn(String table, String column, String key, Mask kind, @Nullable String index) {

    public SealedColumn(String table, String column, Mask kind) { this(table, column, "id::text", kind, null); }

    String context(String row) { return PersonalCipher.context(table, column, row); }

    String indexed(String plain) { return kind == Mask.PHONE ? HiddenPhone.digits(plain) : plain; }
}
