package org.gongzhi.register.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.TodoRule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until when what has to be done with an entry in its present state, by whom. */
@Component
class EntryDues {

    private final JdbcClient db;
    private final WorkingDays calendar;

    EntryDues(JdbcClient db, WorkingDays calendar) {
        this.db = db;
        this.calendar = calendar;
    }

    /** Puts down anew what is due of these entries. */
    void reckon(Definition definition, List<Entry> entries) {
        db.sql("delete from register_due where entry_id = any (:ids::uuid[])").param("ids", EntryStore.each(entries, entry -> entry.id().toString())).update();
        for (int i = 0; i < definition.todos().size(); i++) reckon(definition.todos().get(i), i, entries);
    }

    /** What rules asked for that stand there no more. */
    void forget(String register, Set<String> states) {
        db.sql("""
                        delete from register_due d
                         using register_entry e
                         where d.register = :register
                           and e.id = d.entry_id
                           and not e.state = any (:states)
                        """).param("register", register).param("states", states.toArray(String[]::new)).update();
    }

    private void reckon(TodoRule rule, int place, List<Entry> entries) {
        var due = entries.stream().filter(entry -> rule.when().contains(entry.state()) && due(rule, entry) != null).toList();
        if (due.isEmpty()) return;
        db.sql("""
                        insert into register_due (entry_id, rule, register, label, roles, due_on, show_on)
                        select n.id::uuid, :rule, :register, :label, :roles, n.due::date, n.due::date - :remind
                          from unnest(:ids::text[], :due::text[]) as n (id, due)
                        """)
                .param("rule", place)
                .param("register", due.get(0).register())
                .param("label", rule.label())
                .param("roles", rule.roles().toArray(String[]::new))
                .param("remind", rule.remind())
                .param("ids", EntryStore.each(due, entry -> entry.id().toString()))
                .param("due", EntryStore.each(due, entry -> String.valueOf(due(rule, entry))))
                .update();
    }

    private @Nullable LocalDate due(TodoRule rule, Entry entry) {
        if (rule.field() != null) return entry.values().get(rule.field()) instanceof String day ? LocalDate.parse(day) : null;
        var entered = LocalDate.ofInstant(entry.enteredAt(), OfficeClock.ZONE);
        return rule.working() ? calendar.plus(entered, rule.days()) : entered.plusDays(rule.days());
    }
}
