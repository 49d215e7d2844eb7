package org.gongzhi.register.design.web;

import java.time.Instant;
import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.register.design.Problem;
import org.gongzhi.register.design.Section;
import org.gongzhi.register.design.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * A register piece by piece: its draft where there is one, else what is in force.
 *
 * @param version   what is in force; null for a register that is new
 * @param draft     who changed the draft last, and when; null when nobody makes one
 * @param overtaken whether another version came into force since the draft was begun
 * @param problems  what keeps the draft from being adopted
 * @param changes   what the draft says otherwise than what is in force
 */
@Template("register/design/show")
public record DesignPage(String register, String yaml, @Nullable Integer version, @Nullable Changed draft, boolean overtaken, List<Problem> problems, List<String> changes,
        List<Option> roles) implements Page {

    public record Changed(String by, Instant at) {}

    @Override public String self() { return "/registers/design/" + register; }

    public Sketch sketch() { return Sketch.of(yaml); }

    public String name() { return sketch().text("name").isEmpty() ? register : sketch().text("name"); }

    public boolean editable() { return draft != null; }

    public List<Section> sections() { return List.of(Section.values()); }

    public List<Row> rows(Section section) { return new Words(sketch(), roles).rows(section); }

    public String readers() { return people("read"); }

    public String keepers() { return people("keep"); }

    /** What one sees first. */
    public String viewed() { return switch (sketch().text("view")) { case "board" -> "看板"; case "calendar" -> "日历"; default -> "列表"; }; }

    public String published() {
        var said = sketch().text("public");
        if (said.equals("true")) return "全部公开";
        var states = sketch().list("public");
        return states.isEmpty() || said.equals("false") ? "不公开" : "办到这些状态时公开：" + states(states);
    }

    /** Some states by what they are called. */
    private String states(List<String> some) {
        var states = sketch().pieces(Section.STATES);
        return String.join("、", some.stream().map(state -> states.containsKey(state) ? Words.text(states.get(state), "label") : state).toList());
    }

    private String people(String right) {
        var named = Words.list(sketch().map("rights"), right);
        return String.join("、", roles.stream().filter(role -> named.contains(role.value())).map(Option::label).toList());
    }
}
