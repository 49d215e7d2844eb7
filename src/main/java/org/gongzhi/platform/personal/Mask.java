package org.gongzhi.platform.personal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a personal field everybody may read who may read its record. The one place where that is decided. (domain.md C7) */
public enum Mask {

    /** 张** */
    NAME {
        @Override String masked(String plain) { return plain.substring(0, plain.offsetByCodePoints(0, 1)) + "**"; }
    },

    /** 180****1999 */
    PHONE {
        @Override
        String masked(String plain) {
            return plain.length() < 8 ? "****" : plain.substring(0, 3) + "****" + plain.substring(plain.length() - 4);
        }
    },

    /** 5***************1X */
    ID_NUMBER {
        @Override
        String masked(String plain) {
            return plain.length() < 6 ? "***" : plain.charAt(0) + "*".repeat(plain.length() - 3) + plain.substring(plain.length() - 2);
        }
    },

    /** To the street, or to the building where only that was said: 文昌路***. */
    ADDRESS {
        @Override
        String masked(String plain) {
            var street = STREET.matcher(plain);
            return (street.find() ? plain.substring(0, street.end()) : plain.substring(0, plain.offsetByCodePoints(0, Math.min(2, plain.codePointCount(0, plain.length()))))) + "***";
        }
    },

    /** Of a note nothing. */
    NOTE {
        @Override String masked(String plain) { return "***"; }
    };

    private static final Pattern STREET = Pattern.compile("^.{1,20}?[路街巷弄道村幢栋]");

    abstract String masked(String plain);

    /** Null when there is nothing to mask. */
    public @Nullable String of(@Nullable String plain) { return plain == null || plain.isBlank() ? null : masked(plain.strip()); }
}
