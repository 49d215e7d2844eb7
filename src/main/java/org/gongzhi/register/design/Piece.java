package org.gongzhi.register.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A piece of a register as a form says it; what was left blank is not written. */
public final class Piece {

    private static final Pattern CODED = Pattern.compile("([A-Z][A-Z0-9_]*)\\s*[=＝]\\s*(.+)");

    private final Map<String, Object> said = new LinkedHashMap<>();

    public Piece say(String key, @Nullable String text) {
        if (text != null && !text.isBlank()) said.put(key, text.strip());
        return this;
    }

    public Piece say(String key, boolean yes) { return say(key, yes ? "true" : null); }

    public Piece say(String key, @Nullable List<String> chosen) {
        var some = chosen == null ? List.of() : chosen.stream().filter(one -> !one.isBlank()).toList();
        if (!some.isEmpty()) said.put(key, some);
        return this;
    }

    public Piece say(String key, Map<String, ?> inner) {
        if (!inner.isEmpty()) said.put(key, inner);
        return this;
    }

    public Map<String, Object> map() { return said; }

    /** What can be chosen, one in a line: {@code COUNTY=县级}, or the words alone, which get a code that no other has. */
    public static Map<String, String> options(@Nullable String lines) {
        var options = new LinkedHashMap<String, String>();
        var taken = lines == null ? Set.<String>of() : lines.lines().map(CODED::matcher).filter(coded -> coded.matches()).map(coded -> coded.group(1)).collect(Collectors.toSet());
        for (var line : lines == null ? List.<String>of() : lines.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            var coded = CODED.matcher(line);
            options.put(coded.matches() ? coded.group(1) : fresh(taken, options.keySet()), coded.matches() ? coded.group(2).strip() : line);
        }
        return options;
    }

    /** As {@link #options} reads them. */
    public static String lines(Map<String, ?> options) { return options.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("\n")); }

    private static String fresh(Set<String> taken, Set<String> given) {
        int n = 1;
        while (taken.contains("OPTION" + n) || given.contains("OPTION" + n)) n++;
        return "OPTION" + n;
    }
}
