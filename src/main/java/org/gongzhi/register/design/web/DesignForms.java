package org.gongzhi.register.design.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongzhi.register.design.Piece;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is typed on the screens of the designer, apart from fields and figures. What it means is checked when the draft is read. */
interface DesignForms {

    record Top(
            @NotBlank @Size(max = 30) String name,
            @NotBlank @Size(max = 12) String noun,
            @NotBlank @Size(max = 200) String source,
            @NotBlank @Size(max = 20) String group,
            @NotBlank String icon,
            @NotBlank @Size(max = 40) String number,
            @Size(max = 200) @Nullable String about) {

        Map<String, ?> said() {
            var said = new LinkedHashMap<String, String>();
            said.put("name", name.strip());
            said.put("noun", noun.strip());
            said.put("source", source.strip());
            said.put("group", group.strip());
            said.put("icon", icon);
            said.put("number", number.strip());
            said.put("about", about == null ? "" : about.strip());
            return said;
        }
    }

    record Who(@NotEmpty List<String> read, @Nullable List<String> keep, @Nullable String reach) {

        Map<String, ?> said() { return Map.of("rights", new Piece().say("read", read).say("keep", keep).say("reach", reach).map()); }
    }

    record Shape(
            @NotBlank String view,
            @Nullable String calendar,
            @Nullable List<String> columns,
            @Nullable String order,
            @Nullable List<String> shown,
            @Nullable List<String> path,
            @Nullable String printTitle,
            @Nullable List<String> printed,
            @Nullable String count,
            @Nullable List<String> per,
            @Nullable List<String> during,
            @Size(max = 100) @Nullable String say) {

        Map<String, ?> said() {
            var said = new LinkedHashMap<String, Object>();
            said.put("view", view);
            said.put("calendar", calendar == null ? "" : calendar);
            said.put("public", shown == null || shown.isEmpty() ? "false" : shown);
            said.put("path", path == null ? List.of() : path);
            said.put("list", new Piece().say("columns", columns).say("order", order).map());
            said.put("print", new Piece().say("title", printTitle).say("fields", printed).map());
            said.put("at_most", count == null || count.isBlank() ? Map.of() : new Piece().say("count", count).say("per", per).say("while", during).say("say", say).map());
            return said;
        }
    }

    record State(@NotBlank @Size(max = 12) String label, @NotBlank String tone, @Nullable Boolean ended) {

        Map<String, Object> piece() { return new Piece().say("label", label).say("tone", tone).say("ended", Boolean.TRUE.equals(ended)).map(); }
    }

    record Step(
            @NotBlank @Size(max = 12) String label,
            @Nullable List<String> from,
            @NotBlank String to,
            @NotEmpty List<String> may,
            @Nullable List<String> rules,
            @Nullable List<String> ask,
            @Size(max = 500) @Nullable String requires,
            @Size(max = 200) @Nullable String say) {

        Map<String, Object> piece() {
            var some = rules == null ? List.of() : rules;
            return new Piece().say("from", from).say("to", to).say("label", label).say("may", may).say("by", some.contains("another") ? "another" : null).say("ask", ask)
                    .say("note", some.contains("note") ? "required" : null).say("requires", requires).say("say", say).map();
        }
    }

    record Reminder(
            @NotBlank @Size(max = 20) String label,
            @NotEmpty List<String> when,
            @Nullable String due,
            @Nullable @Pattern(regexp = "[0-9]{0,4}") String days,
            @Nullable Boolean working,
            @Nullable @Pattern(regexp = "[0-9]{0,4}") String remind,
            @NotEmpty List<String> who) {

        Map<String, Object> piece() {
            var piece = new Piece().say("label", label).say("when", when);
            if (due != null && !due.isBlank()) piece.say("due", due);
            else if (days != null && !days.isBlank()) piece.say("due", new Piece().say("days", days).say("working", Boolean.TRUE.equals(working)).map());
            return piece.say("remind", remind).say("for", who).map();
        }
    }

    record Once(@NotEmpty List<String> fields) {

        Map<String, Object> piece() { return Map.of("fields", fields); }
    }

    record Order(@NotBlank String direction) {}

    record Retirement(@NotNull Boolean retired) {}

    record Nothing(@Nullable String note) {

        String words() { return note == null ? "" : note.strip(); }
    }

    record Paper(@Size(max = 200_000) @Nullable String yaml, @Nullable MultipartFile file) {}
}
