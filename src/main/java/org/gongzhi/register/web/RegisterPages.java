package org.gongzhi.register.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.register.Register;
import org.gongzhi.register.Registers;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.Field.Trait;
import org.gongzhi.register.definition.RegisterMove;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The registers themselves: all of them, and what each is. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class RegisterPages {

    private final JdbcClient db;
    private final Registers registers;

    RegisterPages(JdbcClient db, Registers registers) {
        this.db = db;
        this.registers = registers;
    }

    OverviewPage overview(Viewer viewer) {
        var readable = registers.readable(viewer);
        var open = open(readable, viewer);
        var groups = new LinkedHashMap<String, List<OverviewPage.Item>>();
        for (var register : readable) {
            var head = register.definition().head();
            groups.computeIfAbsent(head.group(), group -> new ArrayList<>()).add(new OverviewPage.Item(head.key(), head.name(), head.about(), head.icon(), RegisterHead.first(register),
                    open.getOrDefault(head.key(), 0), register.own()));
        }
        return new OverviewPage(groups.entrySet().stream().map(group -> new OverviewPage.Group(group.getKey(), group.getValue())).toList());
    }

    /** Of each register no more than anybody would count. */
    private Map<String, Integer> open(List<Register> readable, Viewer viewer) {
        var wide = readable.stream().filter(register -> register.definition().rights().everywhere()).map(Register::key).toArray(String[]::new);
        var open = new LinkedHashMap<String, Integer>();
        db.sql("""
                        select r.key, c.count
                          from unnest(:registers::text[]) as r (key)
                         cross join lateral (select count(*)::int as count
                                               from (select
                                                       from register_entry e
                                                      where e.register = r.key
                                                        and not e.ended
                                                        and (e.region between :from and :to and (:organization::uuid is null or e.organization_id = :organization)
                                                             or r.key = any (:wide) and left(e.region, 6) = :district)
                                                      limit :many) few) c
                        """)
                .params(viewer.reach().params())
                .param("registers", readable.stream().map(Register::key).toArray(String[]::new))
                .param("wide", wide)
                .param("many", OverviewPage.MANY)
                .query(row -> { open.put(row.getString("key"), row.getInt("count")); });
        return open;
    }

    AboutPage about(Register register, Viewer viewer) {
        var definition = register.definition();
        var roles = db.sql("select code, name from role").query((row, n) -> Map.entry(row.getString("code"), row.getString("name"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var steps = definition.lifecycle().moves().stream().map(move -> new AboutPage.Step(move.label(), List.copyOf(move.from()), move.to(), names(move.may(), roles), note(move))).toList();
        var figures = definition.figures().stream().map(rule -> new AboutPage.FigureLine(rule.label(), rule.means(), "/figures/register." + register.key() + "." + rule.key())).toList();
        return new AboutPage(RegisterHead.of(register, viewer), names(definition.rights().read(), roles), names(definition.rights().keep(), roles), definition.rights().everywhere(), steps,
                definition.fields().stream().filter(field -> !field.has(Trait.RETIRED)).map(field -> line(field, register)).toList(), figures, versions(register), register.waiting());
    }

    private List<AboutPage.Version> versions(Register register) {
        return db.sql("""
                        select d.version, d.since, p.name
                          from register_definition d
                          left join person p on p.id = d.by
                         where d.register = :register
                         order by d.version desc
                         limit 50
                        """).param("register", register.key())
                .query((row, n) -> new AboutPage.Version(row.getInt("version"), row.getTimestamp("since").toInstant(), row.getString("name"), row.getInt("version") == register.version())).list();
    }

    private static AboutPage.FieldLine line(Field field, Register register) {
        var from = field.requiredIn().stream().findFirst().map(state -> "自“" + register.definition().state(state).label() + "”起必填").orElse("");
        var notes = new ArrayList<String>();
        if (!field.hint().isEmpty()) notes.add(field.hint());
        if (!field.options().isEmpty()) notes.add(String.join("、", field.options().values()));
        if (!field.columns().isEmpty()) notes.add("列：" + field.columns().stream().map(Field::label).collect(Collectors.joining("、")));
        if (field.mask() != null) notes.add("加密保存，查看要写理由");
        if (field.has(Trait.PUBLIC)) notes.add("向社会公开");
        return new AboutPage.FieldLine(field.label(), field.type().label(), field.required() ? "必填" : from, String.join("；", notes));
    }

    private static String note(RegisterMove move) {
        var notes = new ArrayList<String>();
        if (move.byAnother()) notes.add("由新建人以外的人办");
        if (move.noteRequired()) notes.add("要写明理由");
        if (!move.say().isEmpty()) notes.add(move.say());
        return String.join("；", notes);
    }

    private static String names(Collection<String> roles, Map<String, String> names) { return roles.stream().map(role -> names.getOrDefault(role, role)).collect(Collectors.joining("、")); }
}
