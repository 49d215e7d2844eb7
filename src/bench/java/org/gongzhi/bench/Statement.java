package org.gongzhi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One statement as the server heard it, with what stood in its parameters.
 *
 * @param sql with a question mark for each parameter, as the driver wants it
 */
record Statement(String sql, List<@Nullable String> values) {

    private static final Pattern ENTRY = Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} \\S+ \\[(\\d+)] (LOG|DETAIL): +");
    private static final Pattern EXECUTED = Pattern.compile("(?s)^execute [^:]*: (.*)$");
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']++|'')*+')");
    private static final Pattern PLACE = Pattern.compile("\\$\\d+");

    /** In the order in which they ran; the words of transactions are left out, the one that plays them again has its own. */
    static List<Statement> in(String log) {
        var found = new ArrayList<Statement>();
        var entries = ENTRY.matcher(log);
        var begins = new ArrayList<int[]>();
        while (entries.find()) begins.add(new int[] {entries.start(), entries.end(), entries.group(2).equals("LOG") ? 1 : 0});
        for (int i = 0; i < begins.size(); i++) {
            var text = log.substring(begins.get(i)[1], i + 1 < begins.size() ? begins.get(i + 1)[0] : log.length()).replace("\n\t", "\n").strip();
            var executed = EXECUTED.matcher(text);
            if (begins.get(i)[2] == 0 || !executed.matches() || isFrame(executed.group(1))) continue;
            var detail = i + 1 < begins.size() && begins.get(i + 1)[2] == 0
                    ? log.substring(begins.get(i + 1)[1], i + 2 < begins.size() ? begins.get(i + 2)[0] : log.length()).replace("\n\t", "\n") : "";
            found.add(new Statement(PLACE.matcher(executed.group(1).replace("?", "??")).replaceAll("?"), values(detail)));
        }
        return found;
    }

    /** Also what runs beside: the program's clocks and whoever looks at the log. */
    private static boolean isFrame(String sql) {
        return sql.isBlank() || sql.matches("(?is)(begin|commit|rollback|set time|show|alter)\\b.*") || sql.matches("(?is).*(scheduled_tasks|pg_reload_conf|into node|from outbox o|journal_seal|from journal j where j\\.id >|current_schema|pg_locks|information_schema|actor_id::text|max\\(id\\) from journal).*");
    }

    private static List<@Nullable String> values(String detail) {
        var values = new ArrayList<@Nullable String>();
        var matcher = VALUE.matcher(detail);
        while (matcher.find()) {
            var value = matcher.group(2);
            values.add(value.equals("NULL") ? null : value.substring(1, value.length() - 1).replace("''", "'"));
        }
        return values;
    }
}
