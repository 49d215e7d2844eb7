package org.gongzhi.register.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one version of a register says otherwise than another, in sentences. */
public final class Differences {

    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("name", "台账名称"), Map.entry("noun", "一条叫什么"), Map.entry("source", "依据"), Map.entry("group", "分组"),
            Map.entry("icon", "图标"), Map.entry("number", "编号"), Map.entry("about", "用途"), Map.entry("public", "公开"), Map.entry("view", "视图"), Map.entry("calendar", "日历"),
            Map.entry("rights", "权限"), Map.entry("at_most", "数量限制"), Map.entry("path", "主要过程"), Map.entry("list", "列表"), Map.entry("print", "打印"), Map.entry("label", "名称"),
            Map.entry("type", "类型"), Map.entry("required", "必填"), Map.entry("required_from", "必填起始状态"), Map.entry("hint", "提示"), Map.entry("min", "最小"), Map.entry("max", "最大"),
            Map.entry("decimals", "小数位"), Map.entry("options", "选项"), Map.entry("columns", "明细列"), Map.entry("masked", "加密隐去"), Map.entry("default", "默认值"), Map.entry("unit", "单位"),
            Map.entry("formula", "公式"), Map.entry("search", "可查找"), Map.entry("filter", "可筛选"), Map.entry("retired", "停用"), Map.entry("tone", "颜色"), Map.entry("ended", "办结"),
            Map.entry("from", "从哪些状态"), Map.entry("to", "到哪个状态"), Map.entry("may", "谁来办"), Map.entry("by", "由另一人办"), Map.entry("ask", "一并填写"), Map.entry("note", "写明理由"),
            Map.entry("requires", "条件"), Map.entry("say", "不满足时的话"), Map.entry("when", "哪些状态"), Map.entry("due", "期限"), Map.entry("remind", "提前提醒"), Map.entry("for", "提醒谁"),
            Map.entry("count", "怎样数"), Map.entry("on", "归到哪天"), Map.entry("while", "处在哪些状态"), Map.entry("counts", "哪些算数"), Map.entry("means", "口径"), Map.entry("fields", "字段"));

    private final List<String> sentences = new ArrayList<>();

    private Differences() {}

    public static List<String> between(Sketch before, Sketch after) {
        var differences = new Differences();
        for (var key : WORDS.keySet().stream().sorted().toList()) {
            if (Section.FIELDS.written().equals(key)) continue;
            differences.value("", key, value(before, key), value(after, key));
        }
        for (var section : Section.values()) differences.section(section, before.pieces(section), after.pieces(section));
        return differences.sentences;
    }

    private static @Nullable Object value(Sketch sketch, String key) {
        if (!sketch.text(key).isEmpty()) return sketch.text(key);
        return sketch.map(key).isEmpty() ? sketch.list(key) : sketch.map(key);
    }

    private void section(Section section, Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
        var names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        for (var name : names) {
            var was = before.get(name);
            var is = after.get(name);
            if (was == null) sentences.add("增加" + section.label() + "“" + called(name, is) + "”。");
            else if (is == null) sentences.add("删去" + section.label() + "“" + called(name, was) + "”。");
            else piece(section.label() + "“" + called(name, was) + "”：", was, is);
        }
        if (before.keySet().equals(after.keySet()) && !List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) sentences.add(section.label() + "的先后有调整。");
    }

    private void piece(String of, Map<String, Object> was, Map<String, Object> is) {
        var keys = new LinkedHashSet<>(is.keySet());
        keys.addAll(was.keySet());
        keys.forEach(key -> value(of, key, was.get(key), is.get(key)));
    }

    private void value(String of, String key, @Nullable Object was, @Nullable Object is) {
        if (Objects.equals(said(was), said(is))) return;
        var word = key.equals("by") && of.startsWith(Section.FIGURES.label()) ? "分类" : WORDS.getOrDefault(key, key);
        if (said(was).isEmpty()) sentences.add(of + word + "写明“" + said(is) + "”。");
        else if (said(is).isEmpty()) sentences.add(of + word + "不再写“" + said(was) + "”。");
        else sentences.add(of + word + "由“" + said(was) + "”改为“" + said(is) + "”。");
    }

    private static String called(String name, Map<String, Object> piece) { return Sketch.text(piece, "label").isEmpty() ? name : Sketch.text(piece, "label"); }

    private static String said(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) return map.entrySet().stream().map(one -> one.getValue() instanceof Map<?, ?> inner && inner.get("label") != null ? said(inner.get("label"))
                : one.getValue() instanceof Map<?, ?> ? String.valueOf(one.getKey()) : WORDS.containsKey(String.valueOf(one.getKey())) ? WORDS.get(String.valueOf(one.getKey())) + " " + said(one.getValue())
                : said(one.getValue())).collect(Collectors.joining("；"));
        if (value instanceof List<?> list) return list.stream().map(Differences::said).collect(Collectors.joining("、"));
        return value == null ? "" : value.equals("true") ? "是" : String.valueOf(value);
    }
}
