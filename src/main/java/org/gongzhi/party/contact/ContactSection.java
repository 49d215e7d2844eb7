package org.gongzhi.party.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.body.PartySection;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On the page of a Party organization: the three who answer for it, and the last visits to its units. */
@Component
@Order(10)
class ContactSection implements PartySection {

    private record Three(@Nullable String leader, @Nullable String instructor, @Nullable String secretary, boolean branch) {}

    private final JdbcClient db;
    private final Clock clock;

    ContactSection(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public @Nullable Part of(PartyOrganizationId id, Viewer viewer) {
        var three = db.sql("select leader.name as leader, instructor.name as instructor, secretary.name as secretary, b.mode is not null as branch from party_organization b "
                        + ChainSql.THREE + " where b.id = :id")
                .param("id", id.value())
                .param("day", LocalDate.now(clock))
                .query(Three.class)
                .single();
        if (!three.branch()) return null;
        var lines = new ArrayList<Line>();
        lines.add(named("联系领导", three.leader()));
        lines.add(named("党建指导员", three.instructor()));
        lines.add(named("书记", three.secretary()));
        lines.addAll(db.sql("""
                        select '走访 ' || v.visited_on as words, p.name || '：' || v.advice as sub, '/party-assignments/' || a.id as href, '' as tag, '' as tone
                          from party_visit v
                          join party_assignment a on a.id = v.assignment_id
                          join person p on p.id = v.by
                         where a.organization_id in (select organization_id from party_coverage where party_organization_id = :id and superseded_at is null)
                         order by v.visited_on desc, v.serial desc
                         limit 5
                        """)
                .param("id", id.value())
                .query(Line.class)
                .list());
        return new Part("三级联动和走访", lines, "/party-chain", "全部");
    }

    private static Line named(String duty, @Nullable String name) {
        return new Line(duty + "　" + (name == null ? "还没有指定" : name), "", null, name == null ? "缺" : "", name == null ? "waiting" : "");
    }
}
