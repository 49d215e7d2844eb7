package org.gongzhi.party.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The three who answer for each branch. The leader stands in the responsibility chain of follow-up, which is the same for every case. */
@Component("partyChainPages")
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class ChainPages {

    private record Whole(long whole, long all) {}

    private static final String OF = """
             where b.stage = 'ESTABLISHED'
               and b.mode is not null
               and b.region between :from and :to
               and (:organization::uuid is null or exists (
                       select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
            """;

    private final JdbcClient db;
    private final Clock clock;

    ChainPages(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    ChainListPage show(boolean gaps, long before, int limit, Viewer viewer) {
        var today = LocalDate.now(clock);
        var whole = db.sql("select count(*) filter (where leader.name is not null and instructor.name is not null and secretary.name is not null) as whole, count(*) as all from party_organization b "
                        + ChainSql.THREE + OF)
                .params(viewer.reach().params())
                .param("day", today)
                .query(Whole.class)
                .single();
        var rows = db.sql("select b.id, b.serial, b.name, r.name as place, leader.name as leader, instructor.name as instructor, secretary.name as secretary "
                        + "from party_organization b join region r on r.code = b.region " + ChainSql.THREE + OF + """
                           and (not :gaps or leader.name is null or instructor.name is null or secretary.name is null)
                           and b.serial < :before
                         order by b.serial desc
                         limit :rows
                        """)
                .params(viewer.reach().params())
                .param("day", today)
                .param("gaps", gaps)
                .param("before", before)
                .param("rows", limit + 1)
                .query(ChainListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new ChainListPage(gaps, whole.whole(), whole.all(), List.copyOf(shown), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }
}
