package org.gongzhi.register.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what must stand once, what is limited, and what awaits whom. */
final class RuleReader {

    private static final int LONGEST = 3_660;

    private final StateReader states;
    private final List<Field> fields;
    private final Set<String> roles;

    RuleReader(StateReader states, List<Field> fields, Set<String> roles) {
        this.states = states;
        this.fields = fields;
        this.roles = roles;
    }

    List<List<String>> unique(Part part) {
        var unique = new ArrayList<List<String>>();
        for (var item : part.items()) {
            var combination = new ArrayList<String>();
            for (var name : item.items()) if (name.isKnown(comparable(), "可以比较的字段")) combination.add(name.text());
            if (!combination.isEmpty()) unique.add(combination);
        }
        return unique;
    }

    @Nullable Limit limit(Part part) {
        if (!part.isThere()) return null;
        part.only("count", "per", "while", "say");
        part.need("count", "2");
        part.need("say", "每年只能确定 2 家试点");
        if (!part.at("while").isThere()) part.wrong("“at_most”要写明在哪些状态里算数，例如 while: [RUNNING]。");
        return new Limit(part.whole("count", 1, 1_000_000, 1), part.known("per", comparable(), "可以比较的字段"), states.known(part.at("while")), part.text("say"));
    }

    List<TodoRule> todos(Part part) { return part.items().stream().map(this::todo).toList(); }

    private TodoRule todo(Part part) {
        part.only("label", "when", "due", "remind", "for");
        part.need("label", "课题结题");
        if (!part.at("when").isThere()) part.wrong("待办要写明在哪些状态里提醒，例如 when: [APPROVED]。");
        if (!part.at("for").isThere()) part.wrong("待办要写明提醒谁，例如 for: [HUB_DESK]。");
        if (!part.at("due").isThere()) part.wrong("待办要写明期限，写一个日期字段，或写 due: {days: 10, working: true}。");
        var due = part.at("due");
        var counted = due.isThere() && due.at("days").isThere();
        if (counted) due.only("days", "working");
        else if (due.isThere()) due.isKnown(fields.stream().filter(field -> field.type() == FieldType.DATE).map(Field::key).toList(), "日期字段");
        return new TodoRule(part.text("label"), states.known(part.at("when")), counted || !due.isThere() ? null : due.text(), counted ? due.whole("days", 0, LONGEST, 0) : 0,
                counted && due.flag("working"), part.whole("remind", 0, LONGEST, counted ? LONGEST : 30), part.known("for", roles, "角色"));
    }

    private List<String> comparable() {
        return fields.stream().filter(field -> field.mask() == null && field.computed() == null)
                .filter(field -> field.type().isFilterable() || field.type() == FieldType.TEXT || field.type() == FieldType.MONEY).map(Field::key).toList();
    }
}
