package org.gongzhi.party.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How one organization has been covered. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class HistoryPages {

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    HistoryPages(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    HistoryPage show(UUID id, Viewer viewer) {
        var correct = viewer.may("party.correct");
        var cover = viewer.may("party.cover");
        return db.sql("""
                        select o.name, r.full_name as place, o.registered_on
                          from organization o
                          join region r on r.code = o.region
                         where o.id = :id
                           and o.region between :from and :to
                           and (:organization::uuid is null or o.id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query((row, n) -> new HistoryPage(id, row.getString("name"), row.getString("place"), row.getObject("registered_on", LocalDate.class), rows(id),
                        journal.of("party-coverage", id, name -> { throw new IllegalStateException(name); }), correct || cover ? branches(viewer) : List.of(), cover, correct,
                        LocalDate.now(clock)))
                .optional()
                .orElseThrow(Missing::new);
    }

    private List<HistoryPage.Row> rows(UUID id) {
        return db.sql("""
                        select c.means, c.since, c.until, c.recorded_at, c.superseded_at, c.correction, c.party_organization_id, c.mass_organization_id,
                               coalesce(b.name, m.name, p.name || case a.duty when 'INSTRUCTOR' then '（党建指导员）' else '（联络员）' end) as by
                          from party_coverage c
                          left join party_organization b on b.id = c.party_organization_id
                          left join mass_organization m on m.id = c.mass_organization_id
                          left join party_assignment a on a.id = c.assignment_id
                          left join person p on p.id = a.person_id
                         where c.organization_id = :id
                         order by c.superseded_at is not null, c.since desc, c.serial desc
                         limit 200
                        """)
                .param("id", id)
                .query(HistoryPages::row)
                .list();
    }

    private List<Option> branches(Viewer viewer) {
        return db.sql("""
                        select id::text as value, name || case stage when 'DISSOLVED' then '（已撤销）' else '' end as label
                          from party_organization
                         where stage in ('ESTABLISHED', 'DISSOLVED')
                           and kind <> 'COMMITTEE'
                           and region between :from and :to
                         order by stage desc, serial
                         limit 500
                        """)
                .params(Map.of("from", viewer.reach().from(), "to", viewer.reach().to()))
                .query(Option.class)
                .list();
    }

    private static HistoryPage.Row row(ResultSet row, int n) throws SQLException {
        var branch = row.getObject("party_organization_id", UUID.class);
        var mass = row.getObject("mass_organization_id", UUID.class);
        var superseded = row.getTimestamp("superseded_at");
        return new HistoryPage.Row(Means.valueOf(row.getString("means")), row.getString("by"), href(branch, mass), row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class), row.getTimestamp("recorded_at").toInstant(), superseded == null ? null : superseded.toInstant(),
                row.getString("correction"), branch);
    }

    private static @Nullable String href(@Nullable UUID branch, @Nullable UUID mass) {
        return branch != null ? "/party-organizations/" + branch : mass != null ? "/mass-organizations/" + mass : null;
    }
}
