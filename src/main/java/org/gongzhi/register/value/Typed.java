package org.gongzhi.register.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What was sent for an entry: texts by the names of fields, {@code steps[0].what} for the cells of a table, and files. */
public record Typed(Map<String, List<String>> texts, Map<String, List<MultipartFile>> files) {

    private static final Pattern CELL = Pattern.compile("([a-z][a-z0-9_]*)\\[([0-9]{1,3})]\\.([a-z][a-z0-9_]*)");

    public static Typed of(Map<String, List<String>> texts) { return new Typed(texts, Map.of()); }

    /** Whether anything was sent under that name, be it empty: what was not asked for is left alone. */
    public boolean asked(String field) { return texts.containsKey(field) || texts.keySet().stream().anyMatch(name -> name.startsWith(field + "[")); }

    public String text(String field) {
        var texts = this.texts.get(field);
        return texts == null || texts.isEmpty() || texts.get(0) == null ? "" : texts.get(0).strip();
    }

    public List<String> all(String field) { return texts.getOrDefault(field, List.of()).stream().filter(text -> !text.isBlank()).distinct().toList(); }

    public List<MultipartFile> files(String field) { return files.getOrDefault(field, List.of()); }

    /** The rows of a table in which anything stands, by their place in the form. */
    public Map<Integer, Map<String, String>> rows(String table) {
        var rows = new TreeMap<Integer, Map<String, String>>();
        texts.forEach((name, given) -> {
            var cell = CELL.matcher(name);
            var text = given.isEmpty() ? "" : given.get(0).strip();
            if (cell.matches() && cell.group(1).equals(table) && !text.isEmpty()) rows.computeIfAbsent(Integer.parseInt(cell.group(2)), row -> new HashMap<>()).put(cell.group(3), text);
        });
        return rows;
    }

    /** The same with something else under one name. */
    public Typed with(String field, @Nullable String text) {
        var texts = new HashMap<>(this.texts);
        texts.put(field, text == null ? new ArrayList<>() : List.of(text));
        return new Typed(texts, files);
    }
}
