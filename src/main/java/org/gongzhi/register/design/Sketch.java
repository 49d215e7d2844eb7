package org.gongzhi.register.design;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongzhi.platform.Missing;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A register's file, in pieces that can be replaced one by one. Every word stays as it was written, whether it makes sense or not:
 * a draft may be wrong for a while. Pieces of a counted section go by their number, from 0.
 */
public final class Sketch {

    private final String remark;
    private final Map<String, Object> root;

    private Sketch(String remark, Map<String, Object> root) {
        this.remark = remark;
        this.root = root;
    }

    /** @param yaml well-formed; the reader of definitions has been there before */
    public static Sketch of(String yaml) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        var remark = yaml.lines().takeWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
        return new Sketch(remark, plain(new Yaml(options).compose(new StringReader(yaml))) instanceof Map<?, ?> map ? words(map) : new LinkedHashMap<>());
    }

    public String yaml() { return SketchWriter.write(remark, root); }

    /** What one word at the top says; empty when it is not there. */
    public String text(String key) { return text(root, key); }

    /** What a list at the top names; a single word is a list of one. */
    public List<String> list(String key) { return list(root, key); }

    public Map<String, Object> map(String key) { return root.get(key) instanceof Map<?, ?> map ? words(map) : new LinkedHashMap<>(); }

    /** Replaces what stands at the top; null, empty text and empty lists take it away. */
    public void set(String key, @Nullable Object value) {
        if (value == null || "".equals(value) || value instanceof List<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty()) root.remove(key);
        else root.put(key, value);
    }

    /** The pieces of a section by their names, in order. */
    public Map<String, Map<String, Object>> pieces(Section section) {
        var pieces = new LinkedHashMap<String, Map<String, Object>>();
        if (section.isCounted()) {
            var counted = counted(section);
            for (int n = 0; n < counted.size(); n++) pieces.put(String.valueOf(n), counted.get(n) instanceof Map<?, ?> map ? words(map) : Map.of("fields", counted.get(n)));
        } else {
            map(section.written()).forEach((name, piece) -> pieces.put(name, piece instanceof Map<?, ?> map ? words(map) : new LinkedHashMap<>()));
        }
        return pieces;
    }

    /** @throws Missing when there is none of that name */
    public Map<String, Object> piece(Section section, String name) {
        var piece = pieces(section).get(name);
        if (piece == null) throw new Missing();
        return piece;
    }

    void put(Section section, String name, Map<String, Object> piece) {
        var pieces = pieces(section);
        pieces.put(name, piece);
        write(section, pieces);
    }

    void remove(Section section, String name) {
        var pieces = pieces(section);
        pieces.remove(name);
        write(section, pieces);
    }

    /** One place further up, or down. */
    void shift(Section section, String name, boolean up) {
        var pieces = pieces(section);
        var names = new ArrayList<>(pieces.keySet());
        var at = names.indexOf(name);
        var to = up ? at - 1 : at + 1;
        if (at < 0 || to < 0 || to >= names.size()) return;
        names.set(at, names.get(to));
        names.set(to, name);
        var sorted = new LinkedHashMap<String, Map<String, Object>>();
        names.forEach(one -> sorted.put(one, pieces.get(one)));
        write(section, sorted);
    }

    private void write(Section section, Map<String, Map<String, Object>> pieces) {
        if (!section.isCounted()) set(section.written(), new LinkedHashMap<String, Object>(pieces));
        else set(section.written(), pieces.values().stream().map(piece -> section == Section.UNIQUE ? piece.get("fields") : piece).toList());
    }

    private List<?> counted(Section section) { return root.get(section.written()) instanceof List<?> list ? list : List.of(); }

    static String text(Map<String, Object> map, String key) { return map.get(key) instanceof String text ? text : ""; }

    static List<String> list(Map<String, Object> map, String key) {
        return map.get(key) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : map.get(key) instanceof String text && !text.isEmpty() ? List.of(text) : List.of();
    }

    private static Map<String, Object> words(Map<?, ?> map) {
        var words = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> words.put(String.valueOf(key), value));
        return words;
    }

    private static Object plain(@Nullable Node node) {
        if (node instanceof SequenceNode sequence) return sequence.getValue().stream().map(Sketch::plain).collect(Collectors.toCollection(ArrayList::new));
        if (!(node instanceof MappingNode mapping)) return node instanceof ScalarNode scalar ? scalar.getValue() : "";
        var map = new LinkedHashMap<String, Object>();
        mapping.getValue().forEach(tuple -> map.put(tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "", plain(tuple.getValueNode())));
        return map;
    }
}
