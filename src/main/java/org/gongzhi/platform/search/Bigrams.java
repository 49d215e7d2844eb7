package org.gongzhi.platform.search;

import java.util.LinkedHashSet;

/**
 * The pairs of neighbouring characters in a text, kept in a {@code text[]} with a GIN index. Two characters are enough to find
 * any part of a name ({@code bigrams @> :bigrams and name like :name}), and texts that share many pairs read alike.
 */
public final class Bigrams {

    private Bigrams() {}

    /** The text as a part of a {@code like} pattern, in which none of its characters stands for anything else. */
    public static String literally(String text) { return text.replaceAll("[\\\\%_]", "\\\\$0"); }

    /** Letters and digits only, in lower case. */
    public static String[] of(String... texts) {
        var pairs = new LinkedHashSet<String>();
        for (var text : texts) {
            var letters = text.toLowerCase().codePoints().filter(Character::isLetterOrDigit).toArray();
            for (int i = 0; i + 1 < letters.length; i++) pairs.add(new String(letters, i, 2));
        }
        return pairs.toArray(String[]::new);
    }
}
