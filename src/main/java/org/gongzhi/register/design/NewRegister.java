package org.gongzhi.register.design;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** With what a new register begins: one field, one state, whoever makes it can see it work at once. */
public record NewRegister(
        @NotBlank @Size(max = 30) String name,
        @NotBlank @Size(max = 12) String noun,
        @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,39}") String key,
        @NotBlank @Size(max = 20) String group,
        @NotBlank @Pattern(regexp = "[A-Z]{1,6}") String prefix,
        @NotBlank @Size(max = 200) String source) {

    String yaml() {
        var title = new Piece().say("label", noun.strip() + "名称").say("type", "text").say("required", true).say("max", "60").say("search", true).say("list", true).map();
        var sketch = Sketch.of("register: " + key);
        for (var head : Map.of("name", name, "noun", noun, "group", group, "source", source).entrySet()) sketch.set(head.getKey(), head.getValue().strip());
        sketch.set("icon", "book");
        sketch.set("number", prefix + "-{year}-{serial:3}");
        sketch.set("public", "false");
        sketch.set("view", "list");
        sketch.set("rights", new Piece().say("read", List.of("HUB_DIRECTOR", "HUB_DESK")).say("keep", List.of("HUB_DESK")).map());
        sketch.put(Section.FIELDS, "title", title);
        sketch.put(Section.STATES, "FILED", new Piece().say("label", "已登记").say("tone", "busy").map());
        sketch.put(Section.MOVES, "file", new LinkedHashMap<>(new Piece().say("to", "FILED").say("label", "登记").say("may", List.of("HUB_DESK")).map()));
        return sketch.yaml();
    }
}
