package org.gongzhi.register.design.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.register.definition.FieldType;
import org.gongzhi.register.design.Piece;
import org.gongzhi.register.design.Section;
import org.gongzhi.register.design.Sketch;

/**
 * The form of one piece of a draft; {@code code} is {@code new} for one that is not there yet.
 *
 * @param removable whether it may be taken away: a field that entries were written by is only retired
 * @param problems  what is wrong with it
 */
@Template("register/design/piece")
public record PiecePage(String register, Section section, String code, String yaml, boolean removable, List<String> problems, List<Option> roles) implements Page {

    /** A column of a table, as its form shows it. */
    public record Column(String key, String label, String type, String options, boolean required) {}

    private static final int SPARE = 3;

    @Override public String self() { return home() + "/" + section.written() + "/" + code; }

    public String home() { return "/registers/design/" + register; }

    public String title() { return (code.equals("new") ? "增加" : "修改") + section.label(); }

    public String name() { return Sketch.of(yaml).text("name"); }

    public Map<String, Object> piece() { return code.equals("new") ? Map.of() : Sketch.of(yaml).piece(section, code); }

    public String text(String key) { return Words.text(piece(), key); }

    public List<String> list(String key) { return Words.list(piece(), key); }

    public boolean says(String key) { return piece().containsKey(key); }

    /** Which of these the piece says. */
    public List<String> said(List<Option> some) { return some.stream().map(Option::value).filter(this::says).toList(); }

    public List<Option> types() { return Option.of(FieldType.values(), FieldType::written, FieldType::label); }

    public List<Option> cells() { return Stream.of(FieldType.values()).filter(FieldType::isCell).map(type -> new Option(type.written(), type.label())).toList(); }

    public List<Option> tones() { return Words.tones(); }

    public List<Option> traits() { return Words.traits(); }

    /** What a move asks for besides its fields. */
    public List<String> ruled() { return Stream.of(says("by") ? "another" : "", says("note") ? "note" : "").filter(rule -> !rule.isEmpty()).toList(); }

    public List<Option> states() { return options(Section.STATES, piece -> true); }

    public List<Option> fields() { return options(Section.FIELDS, piece -> !piece.containsKey("retired")); }

    /** Fields that people type. */
    public List<Option> asked() { return options(Section.FIELDS, piece -> !piece.containsKey("retired") && !"computed".equals(piece.get("type"))); }

    public List<Option> fields(String... types) { return options(Section.FIELDS, piece -> List.of(types).contains(Words.text(piece, "type"))); }

    /** By what an entry falls into a period. */
    public List<Option> occasions() {
        var occasions = new ArrayList<>(fields("date", "period"));
        states().forEach(state -> occasions.add(new Option("entered " + state.value(), "进入“" + state.label() + "”的那天")));
        return occasions;
    }

    public String options() { return piece().get("options") instanceof Map<?, ?> map ? Piece.lines(words(map)) : ""; }

    public List<Column> columns() {
        var columns = new ArrayList<Column>();
        if (piece().get("columns") instanceof Map<?, ?> map) words(map).forEach((key, column) -> { if (column instanceof Map<?, ?> said) columns.add(column(key, words(said))); });
        for (int n = 0; n < SPARE; n++) columns.add(new Column("", "", "text", "", false));
        return columns;
    }

    /** What the due date of a to-do counts, when it counts days. */
    public String counted(String key) { return piece().get("due") instanceof Map<?, ?> due && due.get(key) instanceof String said ? said : ""; }

    private static Column column(String key, Map<String, Object> said) {
        var options = said.get("options") instanceof Map<?, ?> map ? Piece.lines(words(map)).replace('\n', '、') : "";
        return new Column(key, Words.text(said, "label"), Words.text(said, "type"), options, said.containsKey("required"));
    }

    private List<Option> options(Section of, Predicate<Map<String, Object>> fit) {
        return Sketch.of(yaml).pieces(of).entrySet().stream().filter(one -> fit.test(one.getValue()))
                .map(one -> new Option(one.getKey(), one.getValue().get("label") instanceof String label ? label : one.getKey())).toList();
    }

    private static Map<String, Object> words(Map<?, ?> map) {
        var words = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> words.put(String.valueOf(key), value));
        return words;
    }
}
