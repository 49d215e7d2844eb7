package org.gongzhi.register.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A piece of a register's file that knows its line. What is asked of it and is not there, or is something else, becomes a
 * {@link Mistake}, and a harmless value is handed on, so that all mistakes are found in one go.
 *
 * @param node null when the piece is not there; then {@code line} is that of what it would stand in
 */
record Part(String file, int line, String name, @Nullable Node node, List<Mistake> mistakes) {

    static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    boolean isThere() { return node != null && !(node instanceof ScalarNode scalar && scalar.getValue().isEmpty()); }

    void wrong(String what) { mistakes.add(new Mistake(file, line, what)); }

    Part at(String key) { return entries(false).getOrDefault(key, new Part(file, line, key, null, mistakes)); }

    /** The keys that may stand here; another one is most likely misspelled. */
    Part only(String... keys) {
        entries(false).values().stream().filter(entry -> !List.of(keys).contains(entry.name()))
                .forEach(entry -> entry.wrong("不认识“" + entry.name() + "”，" + Near.advice(entry.name(), List.of(keys))));
        return this;
    }

    /** What stands in it, by key, in the order of the file. */
    Map<String, Part> entries() { return entries(true); }

    private Map<String, Part> entries(boolean complain) {
        var entries = new LinkedHashMap<String, Part>();
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                var entry = new Part(file, tuple.getKeyNode().getStartMark().getLine() + 1, key, tuple.getValueNode(), mistakes);
                if (entries.putIfAbsent(key, entry) != null && complain) entry.wrong("“" + key + "”写了两次，请删去一个。");
            }
        } else if (isThere() && complain) {
            wrong("“" + name + "”下面要分行写“名称: 内容”。");
        }
        return entries;
    }

    /** One thing alone is a list of one. */
    List<Part> items() {
        if (!isThere()) return List.of();
        var nodes = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        var items = new ArrayList<Part>();
        for (var item : nodes) items.add(new Part(file, item.getStartMark().getLine() + 1, name, item, mistakes));
        return items;
    }

    String text() {
        if (!isThere()) return "";
        if (node instanceof ScalarNode scalar) return scalar.getValue().strip();
        wrong("“" + name + "”要写成一行文字。");
        return "";
    }

    String text(String key) { return at(key).text(); }

    /** @param example what could stand there */
    String need(String key, String example) {
        var text = text(key);
        if (text.isEmpty()) wrong("“" + name + "”缺少“" + key + "”，例如 " + key + ": " + example + "。");
        return text;
    }

    String matching(String key, Pattern form, String advice) {
        var text = text(key);
        if (!text.isEmpty() && !form.matcher(text).matches()) at(key).wrong("“" + text + "”写得不对，" + advice);
        return text;
    }

    boolean flag(String key) {
        var text = text(key);
        if (!text.isEmpty() && !Set.of("true", "false").contains(text)) at(key).wrong("“" + key + "”只能写 true 或 false。");
        return text.equals("true");
    }

    @Nullable BigDecimal number(String key) {
        var text = text(key);
        if (text.isEmpty()) return null;
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            at(key).wrong("“" + key + "”要写成一个数，例如 " + key + ": 10。");
            return null;
        }
    }

    int whole(String key, int least, int most, int otherwise) {
        var number = number(key);
        if (number == null) return otherwise;
        if (number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) return number.intValue();
        at(key).wrong("“" + key + "”要写成 " + least + " 到 " + most + " 的整数。");
        return otherwise;
    }

    /** One of a closed list. */
    <E extends Enum<E>> @Nullable E oneOf(String key, E[] all, Function<E, String> written) {
        var text = text(key);
        if (text.isEmpty()) return null;
        var found = Stream.of(all).filter(one -> written.apply(one).equals(text)).findFirst().orElse(null);
        if (found == null) at(key).wrong("“" + key + "”写不了“" + text + "”，" + Near.advice(text, Stream.of(all).map(written).toList()));
        return found;
    }

    /** A list of names, each of them known. */
    List<String> known(String key, Iterable<String> all, String what) {
        var names = new ArrayList<String>();
        all.forEach(names::add);
        return at(key).items().stream().filter(item -> item.isKnown(names, what)).map(Part::text).distinct().collect(Collectors.toList());
    }

    boolean isKnown(List<String> names, String what) {
        if (names.contains(text())) return true;
        wrong("没有“" + text() + "”这个" + what + "，" + Near.advice(text(), names));
        return false;
    }
}
