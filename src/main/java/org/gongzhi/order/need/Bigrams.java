package org.gongzhi.order.need;

import java.util.LinkedHashSet;

/** The pairs of neighbouring characters in a text: two needs that share many of them are probably the same. */
public final class Bigrams {

    private Bigrams() {}

    public static String[] of(String... texts) {
        var pairs = new LinkedHashSet<String>();
        for (var text : texts) {
            var letters = text.toLowerCase().codePoints().filter(Character::isLetterOrDigit).toArray();
            for (int i = 0; i + 1 < letters.length; i++) pairs.add(new String(letters, i, 2));
        }
        return pairs.toArray(String[]::new);
    }
}
