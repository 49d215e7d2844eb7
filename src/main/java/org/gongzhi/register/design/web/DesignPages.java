package org.gongzhi.register.design.web;

import java.util.ArrayList;
import java.util.List;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.register.design.Differences;
import org.gongzhi.register.design.Draft;
import org.gongzhi.register.design.Designs;
import org.gongzhi.register.design.Problem;
import org.gongzhi.register.design.Section;
import org.gongzhi.register.design.Sketch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of the designer show: definitions only, never an entry. */
@Component
@Transactional(readOnly = true)
class DesignPages {

    private final Designs designs;
    private final JdbcClient db;

    DesignPages(Designs designs, JdbcClient db) {
        this.designs = designs;
        this.db = db;
    }

    DesignListPage list() {
        return new DesignListPage(db.sql("""
                        select coalesce(r.key, w.register) as key, coalesce(d.yaml, w.yaml) as yaml, r.version, d.since, coalesce(p.name, case when r.key is null then q.name else '系统自带' end) as by,
                               w.register is not null as drafted
                          from register r
                          join register_definition d on d.register = r.key and d.version = r.version
                          left join person p on p.id = d.by
                          full join register_draft w on w.register = r.key
                          left join person q on q.id = w.changed_by
                        """)
                .query((row, n) -> {
                    var sketch = Sketch.of(row.getString("yaml"));
                    return new DesignListPage.Row(row.getString("key"), sketch.text("name"), sketch.text("group"), row.getObject("version", Integer.class),
                            row.getTimestamp("since") == null ? null : row.getTimestamp("since").toInstant(), row.getString("by"), row.getBoolean("drafted"));
                })
                .list().stream().sorted((a, b) -> (a.group() + a.name()).compareTo(b.group() + b.name())).toList());
    }

    NewDesignPage blank() { return new NewDesignPage(list().rows().stream().map(DesignListPage.Row::group).distinct().map(group -> new Option(group, group)).toList()); }

    DesignPage show(String register) {
        var draft = designs.find(register).orElse(null);
        var version = inForce(register);
        if (draft == null && version == null) throw new Missing();
        var before = version == null ? null : yaml(register, version);
        if (draft == null) return new DesignPage(register, before, version, null, false, List.of(), List.of(), roles());
        var overtaken = draft.basedOn() == null ? version != null : !draft.basedOn().equals(version);
        return new DesignPage(register, draft.yaml(), version, new DesignPage.Changed(draft.changedBy(), draft.changedAt()), overtaken, designs.problems(draft),
                before == null ? List.of() : Differences.between(Sketch.of(before), draft.sketch()), roles());
    }

    PiecePage piece(String register, Section section, String code) {
        var draft = draft(register);
        var isNew = code.equals("new");
        if (!isNew) draft.sketch().piece(section, code);
        var where = section.written() + "/" + code;
        var settled = section == Section.FIELDS && draft.basedOn() != null && Sketch.of(yaml(register, draft.basedOn())).pieces(section).containsKey(code);
        return new PiecePage(register, section, code, draft.yaml(), !isNew && !settled, isNew ? List.of() : problems(draft, where), roles());
    }

    TopPage top(String register, String part) {
        if (!TopPage.PARTS.containsKey(part)) throw new Missing();
        var draft = draft(register);
        return new TopPage(register, part, draft.yaml(), problems(draft, part), roles());
    }

    VersionsPage versions(String register) {
        record Kept(int version, java.time.Instant since, String by, String yaml) {}
        var inForce = inForce(register);
        if (inForce == null) throw new Missing();
        var kept = db.sql("""
                        select d.version, d.since, coalesce(p.name, '系统自带') as by, d.yaml
                          from register_definition d
                          left join person p on p.id = d.by
                         where d.register = :register
                         order by d.version desc
                        """)
                .param("register", register).query(Kept.class).list();
        var versions = new ArrayList<VersionsPage.Version>();
        for (int n = 0; n < kept.size(); n++) {
            var one = kept.get(n);
            versions.add(new VersionsPage.Version(one.version(), one.since(), one.by(),
                    n + 1 == kept.size() ? List.of() : Differences.between(Sketch.of(kept.get(n + 1).yaml()), Sketch.of(one.yaml()))));
        }
        return new VersionsPage(register, Sketch.of(kept.get(0).yaml()).text("name"), inForce, versions);
    }

    VersionPage version(String register, int version) {
        var yaml = yaml(register, version);
        return new VersionPage(register, Sketch.of(yaml).text("name"), version, yaml);
    }

    Draft draft(String register) { return designs.find(register).orElseThrow(Missing::new); }

    private List<String> problems(Draft draft, String where) { return designs.problems(draft).stream().filter(problem -> where.equals(problem.where())).map(Problem::what).toList(); }

    private @Nullable Integer inForce(String register) { return db.sql("select version from register where key = :register").param("register", register).query(Integer.class).optional().orElse(null); }

    private String yaml(String register, int version) {
        return db.sql("select yaml from register_definition where register = :register and version = :version").param("register", register).param("version", version).query(String.class)
                .optional().orElseThrow(Missing::new);
    }

    private List<Option> roles() { return db.sql("select code as value, name as label from role where not separate order by rank").query(Option.class).list(); }
}
