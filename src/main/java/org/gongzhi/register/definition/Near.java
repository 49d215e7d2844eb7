package org.gongzhi.register.definition;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What somebody may have meant. */
final class Near {

    private static final int FAR = 3;

    private Near() {}

    /** What to write instead of a word that is not among the known ones. */
    static String advice(String written, Collection<String> known) {
        if (known.isEmpty()) return "这里没有可写的，请删去。";
        var nearest = known.stream().min(Comparator.comparingInt(one -> distance(written, one))).orElseThrow();
        var near = distance(written, nearest) < Math.min(FAR, Math.max(2, nearest.length()));
        return (near ? "是不是“" + nearest + "”？" : "") + "可以写：" + String.join("、", known) + "。";
    }

    /** How many letters have to change, case aside. */
    private static int distance(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        var before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) before[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            var now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++)
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
            before = now;
        }
        return before[b.length()];
    }
}
