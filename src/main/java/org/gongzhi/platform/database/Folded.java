package org.gongzhi.platform.database;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Filters that nobody set are left out of a statement, and those that are set lose their way out: of
 * {@code and (:stage::text is null or o.stage = :stage)} nothing remains, or {@code and (o.stage = :stage)}. The statement means what
 * it meant; but the server, which keeps one plan for each text, then knows which index it may use, and plans once instead of each time.
 */
final class Folded {

    private static final Pattern OPTIONAL = Pattern.compile("\\band \\(:(\\w+)::[a-z]+(?:\\[])? is null\\s+or\\s+");

    private Folded() {}

    /** Whether there is anything to fold. */
    static boolean worthwhile(String sql) { return sql.contains(" is null or") && OPTIONAL.matcher(sql).find(); }

    /** @param values of the parameters; what stands for one that is not among them is left as it is */
    static String of(String sql, Map<String, ? extends @Nullable Object> values) {
        var folded = new StringBuilder();
        var from = 0;
        var found = OPTIONAL.matcher(sql);
        while (found.find(from)) {
            var end = end(sql, found.end());
            folded.append(sql, from, found.start());
            if (!values.containsKey(found.group(1))) folded.append(sql, found.start(), end);
            else if (values.get(found.group(1)) != null) folded.append("and (").append(of(sql.substring(found.end(), end), values));
            from = end;
        }
        return folded.append(sql, from, sql.length()).toString();
    }

    /** Behind the parenthesis that closes the condition. */
    private static int end(String sql, int from) {
        var open = 1;
        var quoted = false;
        for (int i = from; i < sql.length(); i++) {
            var c = sql.charAt(i);
            if (c == '\'') quoted = !quoted;
            else if (!quoted && c == '(') open++;
            else if (!quoted && c == ')' && --open == 0) return i + 1;
        }
        throw new IllegalArgumentException("A parenthesis is not closed: " + sql);
    }
}
