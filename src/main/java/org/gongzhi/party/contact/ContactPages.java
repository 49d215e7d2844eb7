package org.gongzhi.party.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.page.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is sent where, and how often they went. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class ContactPages {

    private static final String ROW = """
            select a.id, a.serial, a.organization_id, o.name as organization, r.name as place, a.duty, a.person_id, p.name as person, a.since, a.until, v.visits, v.last_visit,
                   a.next_visit_on, a.stage
              from party_assignment a
              join organization o on o.id = a.organization_id
              join region r on r.code = a.region
              join person p on p.id = a.person_id
              left join lateral (select count(*) as visits, max(visited_on) as last_visit from party_visit v where v.assignment_id = a.id) v on true
             where a.region between :from and :to
               and (:organization::uuid is null or a.organization_id = :organization)
            """;

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    ContactPages(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    AssignmentListPage list(AssignmentFilter filter, long before, int limit, Viewer viewer) {
        var rows = db.sql(ROW + """
                   and (:stage::text is null or a.stage = :stage)
                   and (:duty::text is null or a.duty = :duty)
                   and (:person::uuid is null or a.person_id = :person)
                   and (:about::uuid is null or a.organization_id = :about)
                   and (not :due or a.stage = 'ACTIVE' and a.next_visit_on <= :today)
                   and (not :mine or a.person_id = :me)
                   and a.serial < :before
                 order by a.serial desc
                 limit :rows
                """)
                .params(viewer.reach().params())
                .params(filter.sql())
                .param("today", LocalDate.now(clock))
                .param("me", viewer.id())
                .param("before", before)
                .param("rows", limit + 1)
                .query(ContactPages::row)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new AssignmentListPage(filter, List.copyOf(shown), viewer.may("party.assign") ? people(viewer) : List.of(), LocalDate.now(clock),
                rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    AssignmentPage show(AssignmentId id, Viewer viewer) {
        record Found(AssignmentListPage.Row row, UUID person) {}
        var found = db.sql(ROW + " and a.id = :id").params(viewer.reach().params()).param("id", id.value())
                .query((row, n) -> new Found(row(row, n), row.getObject("person_id", UUID.class))).optional().orElseThrow(Missing::new);
        var active = found.row().stage() == AssignmentStage.ACTIVE;
        return new AssignmentPage(id, found.row(), visits(id), journal.of(Assignment.SUBJECT, id.value(), AssignmentMove::valueOf),
                active && viewer.id().equals(found.person()) && viewer.may("party.visit"), active && viewer.may("party.assign"), LocalDate.now(clock));
    }

    private List<AssignmentPage.Visit> visits(AssignmentId id) {
        return db.sql("""
                        select v.id, v.visited_on, v.manner, v.advice, v.next_on, p.name as by
                          from party_visit v
                          join person p on p.id = v.by
                         where v.assignment_id = :id
                         order by v.visited_on desc, v.serial desc
                         limit 100
                        """)
                .param("id", id.value())
                .query(AssignmentPage.Visit.class)
                .list();
    }

    /** Whoever has a post from which they can be sent, with how many units they have. */
    private List<Option> people(Viewer viewer) {
        return db.sql("""
                        select value, label
                          from (select distinct on (p.id) p.id::text as value,
                                       p.name || '（' || o.capacity || '，联系 ' || (select count(*) from party_assignment a where a.person_id = p.id and a.stage = 'ACTIVE') || ' 家）' as label
                                  from post o
                                  join role_permission r on r.role = o.role and r.permission = 'party.visit'
                                  join person p on p.id = o.person_id and p.active
                                 where o.until is null
                                   and o.organization_id is null
                                   and rpad(o.region, 12, '0') between rpad(:district, 12, '0') and rpad(:district, 12, '9')
                                 order by p.id) s
                         order by label
                         limit 300
                        """)
                .param("district", viewer.reach().district() == null ? viewer.reach().region() : viewer.reach().district())
                .query(Option.class)
                .list();
    }

    private static AssignmentListPage.Row row(ResultSet row, int n) throws SQLException {
        return new AssignmentListPage.Row(new AssignmentId(row.getObject("id", UUID.class)), row.getLong("serial"), row.getObject("organization_id", UUID.class),
                row.getString("organization"), row.getString("place"), SentAs.valueOf(row.getString("duty")), row.getString("person"), row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class), row.getLong("visits"), row.getObject("last_visit", LocalDate.class), row.getObject("next_visit_on", LocalDate.class),
                AssignmentStage.valueOf(row.getString("stage")));
    }
}
