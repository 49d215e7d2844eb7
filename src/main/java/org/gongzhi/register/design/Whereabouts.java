package org.gongzhi.register.design;

import java.io.StringReader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Which piece of a file stands in which line, so that a mistake leads to the form where it is put right. */
final class Whereabouts {

    private final TreeMap<Integer, String> pieces = new TreeMap<>();

    Whereabouts(String yaml) {
        if (!(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)) instanceof MappingNode root)) return;
        for (var tuple : root.getValue()) {
            var key = ((ScalarNode) tuple.getKeyNode()).getValue();
            pieces.put(line(tuple.getKeyNode()), form(key));
            for (var section : Section.values()) if (section.written().equals(key)) pieces(section, tuple.getValueNode());
        }
    }

    @Nullable String of(int line) {
        var piece = pieces.floorEntry(line);
        return piece == null ? null : piece.getValue();
    }

    private void pieces(Section section, Node node) {
        if (node instanceof MappingNode mapping)
            mapping.getValue().forEach(tuple -> pieces.put(line(tuple.getKeyNode()), section.written() + "/" + ((ScalarNode) tuple.getKeyNode()).getValue()));
        if (node instanceof SequenceNode sequence)
            for (int n = 0; n < sequence.getValue().size(); n++) pieces.put(line(sequence.getValue().get(n)), section.written() + "/" + n);
    }

    private static String form(String key) {
        return switch (key) {
            case "rights" -> "rights";
            case "public", "view", "calendar", "list", "print", "path", "at_most" -> "look";
            case "fields", "states", "moves", "todos", "figures", "unique" -> key + "/new";
            default -> "head";
        };
    }

    private static int line(Node node) { return node.getStartMark().getLine() + 1; }
}
