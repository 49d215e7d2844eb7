package org.gongzhi.register.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a register the way the shipped ones are written: one piece, one line, as long as it fits. */
final class SketchWriter {

    private static final List<String> ORDER = List.of("register", "name", "noun", "source", "group", "icon", "number", "about", "public", "view", "calendar", "rights", "fields",
            "unique", "at_most", "states", "path", "moves", "todos", "figures", "list", "print");
    private static final Set<String> IN_LINES = Set.of("rights", "fields", "states", "moves", "figures");
    private static final int LINE = 200;

    /** What YAML reads as these letters and nothing else. */
    private static final Pattern PLAIN = Pattern.compile("(?:-?[^\\s\\p{Punct}]|[+(])(?:[^\\p{Cntrl},\\[\\]{}:#&*!|>'\"%@`\\\\]*[^\\s\\p{Cntrl},\\[\\]{}:#&*!|>'\"%@`\\\\])?");

    private SketchWriter() {}

    static String write(String remark, Map<String, Object> root) {
        var lines = new ArrayList<String>();
        if (!remark.isEmpty()) lines.add(remark);
        ORDER.stream().filter(root::containsKey).forEach(key -> top(lines, key, root.get(key)));
        root.keySet().stream().filter(key -> !ORDER.contains(key)).forEach(key -> top(lines, key, root.get(key)));
        return String.join("\n", lines) + "\n";
    }

    private static void top(List<String> lines, String key, Object value) {
        if (IN_LINES.contains(key) && value instanceof Map<?, ?> map && !map.isEmpty()) {
            lines.add(key + ":");
            map.forEach((name, piece) -> piece(lines, "  ", String.valueOf(name), piece));
        } else if (key.equals("todos") && value instanceof List<?> list && !list.isEmpty()) {
            lines.add(key + ":");
            list.forEach(one -> lines.add("  - " + flow(one)));
        } else {
            lines.add(key + ": " + flow(value));
        }
    }

    private static void piece(List<String> lines, String indent, String name, Object piece) {
        var line = indent + name + ": " + flow(piece);
        if (!(piece instanceof Map<?, ?> map) || map.isEmpty() || line.length() <= LINE && !map.containsKey("columns")) {
            lines.add(line);
            return;
        }
        lines.add(indent + name + ":");
        map.forEach((key, value) -> piece(lines, indent + "  ", String.valueOf(key), value));
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) return map.entrySet().stream().map(entry -> scalar(String.valueOf(entry.getKey())) + ": " + flow(entry.getValue())).collect(Collectors.joining(", ", "{", "}"));
        if (value instanceof List<?> list) return list.stream().map(SketchWriter::flow).collect(Collectors.joining(", ", "[", "]"));
        return scalar(String.valueOf(value));
    }

    private static String scalar(String text) {
        if (PLAIN.matcher(text).matches()) return text;
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "").replace("\n", "\\n").replace("\t", " ") + '"';
    }
}
