package org.gongzhi.register.design.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.platform.page.Option;
import org.gongzhi.register.definition.FieldType;
import org.gongzhi.register.design.Section;
import org.gongzhi.register.design.Sketch;

/** The pieces of a register in the words of people. */
final class Words {

    private static final Map<String, String> TONES = Map.of("waiting", "等人办", "busy", "在办", "done", "办成", "stopped", "没办成", "quiet", "不显眼");
    private static final Map<String, String> COUNTS = Map.of("rows", "数条数", "distinct", "去重计数", "sum", "求和", "share", "占比");
    private static final Map<String, String> TRAITS = new LinkedHashMap<>();

    static {
        TRAITS.put("required", "必填");
        TRAITS.put("list", "进列表");
        TRAITS.put("search", "可查找");
        TRAITS.put("filter", "可筛选");
        TRAITS.put("public", "可公开");
        TRAITS.put("masked", "加密隐去");
    }

    private final Sketch sketch;
    private final Map<String, String> names = new LinkedHashMap<>();

    Words(Sketch sketch, List<Option> roles) {
        this.sketch = sketch;
        roles.forEach(role -> names.put(role.value(), role.label()));
        for (var section : List.of(Section.FIELDS, Section.STATES))
            sketch.pieces(section).forEach((name, piece) -> names.put(name, piece.get("label") instanceof String label ? label : name));
    }

    static List<Option> tones() { return TONES.entrySet().stream().map(tone -> new Option(tone.getKey(), tone.getValue())).sorted((a, b) -> a.value().compareTo(b.value())).toList(); }

    static List<Option> traits() { return TRAITS.entrySet().stream().filter(trait -> !trait.getKey().equals("masked")).map(trait -> new Option(trait.getKey(), trait.getValue())).toList(); }

    List<Row> rows(Section section) {
        return sketch.pieces(section).entrySet().stream().map(one -> new Row(one.getKey(), label(section, one.getKey(), one.getValue()), about(section, one.getValue()),
                "true".equals(one.getValue().get("retired")))).toList();
    }

    private String label(Section section, String name, Map<String, Object> piece) {
        return section == Section.UNIQUE ? joined(list(piece, "fields"), " + ") : piece.get("label") instanceof String label ? label : name;
    }

    private String about(Section section, Map<String, Object> piece) {
        return switch (section) {
            case FIELDS -> field(piece);
            case STATES -> TONES.getOrDefault(text(piece, "tone"), "") + (piece.containsKey("ended") ? " · 办结后不能再改" : "");
            case MOVES -> move(piece);
            case TODOS -> parts(joined(list(piece, "when"), "、"), due(piece.get("due")), piece.containsKey("remind") ? "提前 " + text(piece, "remind") + " 天" : "", "提醒 " + joined(list(piece, "for"), "、"));
            case FIGURES -> figure(piece);
            case UNIQUE -> "没有办结的里面只能有一条";
        };
    }

    private String field(Map<String, Object> piece) {
        var type = Stream.of(FieldType.values()).filter(one -> one.written().equals(text(piece, "type"))).map(FieldType::label).findFirst().orElse(text(piece, "type"));
        var said = new ArrayList<>(List.of(type));
        TRAITS.forEach((trait, word) -> { if (piece.containsKey(trait)) said.add(word); });
        if (piece.containsKey("required_from")) said.add("从“" + named(text(piece, "required_from")) + "”起必填");
        return String.join(" · ", said);
    }

    private String move(Map<String, Object> piece) {
        var from = list(piece, "from");
        return parts((from.isEmpty() ? "新建" : joined(from, "、")) + " → " + named(text(piece, "to")), joined(list(piece, "may"), "、"), piece.containsKey("by") ? "由另一个人办" : "",
                piece.containsKey("note") ? "写明理由" : "", piece.containsKey("ask") ? "填写" + joined(list(piece, "ask"), "、") : "", piece.containsKey("requires") ? "有条件" : "");
    }

    private String figure(Map<String, Object> piece) {
        var count = text(piece, "count").split("\\s+");
        var on = text(piece, "on");
        var when = on.startsWith("entered ") ? "进入“" + named(on.substring(8).strip()) + "”时" : on.isEmpty() ? "期末处在" + joined(list(piece, "while"), "、") : "按" + named(on);
        return parts(COUNTS.getOrDefault(count[0], count[0]) + (count.length > 1 ? "：" + named(count[1]) : ""), when, piece.containsKey("by") ? "按" + named(text(piece, "by")) + "分" : "");
    }

    private String due(Object due) {
        if (due instanceof Map<?, ?> counted) return counted.get("days") + ("true".equals(counted.get("working")) ? " 个工作日内" : " 天内");
        return due instanceof String field ? "到“" + named(field) + "”" : "";
    }

    private String named(String name) { return names.getOrDefault(name, name); }

    private String joined(List<String> some, String by) { return some.stream().map(this::named).collect(Collectors.joining(by)); }

    private static String parts(String... parts) { return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")); }

    static String text(Map<String, Object> piece, String key) { return piece.get(key) instanceof String text ? text : ""; }

    static List<String> list(Map<String, Object> piece, String key) {
        return piece.get(key) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : text(piece, key).isEmpty() ? List.of() : List.of(text(piece, key));
    }
}
