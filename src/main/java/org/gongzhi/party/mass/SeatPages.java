package org.gongzhi.party.mass;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leadership rosters. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class SeatPages {

    private static final String ROW = """
            select s.id, m.id as body_id, m.name as body, s.title, s.name, s.paper, s.since, s.until, s.stage
              from leader_seat s
              join mass_organization m on m.id = s.mass_organization_id
            """;

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    SeatPages(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    SeatListPage list(@Nullable SeatStage stage, Viewer viewer) {
        record Filled(long filled, long all) {}
        var filled = db.sql("""
                        select count(*) filter (where s.stage in ('IN_OFFICE', 'EXPIRING')) as filled, count(*) as all
                          from leader_seat s
                          join mass_organization m on m.id = s.mass_organization_id
                         where m.region between :from and :to
                           and s.stage <> 'ENDED'
                        """)
                .params(viewer.reach().params())
                .query(Filled.class)
                .single();
        var rows = db.sql(ROW + """
                 where m.region between :from and :to
                   and (:stage::text is null and s.stage <> 'ENDED' or s.stage = :stage)
                 order by m.serial, s.rank, s.serial desc
                 limit 1000
                """)
                .params(viewer.reach().params())
                .param("stage", stage == null ? null : stage.name())
                .query(SeatListPage.Row.class)
                .list();
        return new SeatListPage(stage, filled.filled(), filled.all(), rows);
    }

    List<SeatListPage.Row> of(MassOrganizationId body) {
        return db.sql(ROW + " where m.id = :body and s.stage <> 'ENDED' order by s.rank, s.serial").param("body", body.value()).query(SeatListPage.Row.class).list();
    }

    SeatPage show(UUID id, Viewer viewer) {
        var row = db.sql(ROW + " where s.id = :id and m.region between :from and :to").params(viewer.reach().params()).param("id", id).query(SeatListPage.Row.class).optional()
                .orElseThrow(Missing::new);
        var actions = Move.openIn(row.stage(), SeatMove.values()).stream()
                .filter(move -> !move.noun().isEmpty() && viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), "/leader-seats/" + id + "/" + move.noun()))
                .toList();
        return new SeatPage(id, row, actions, journal.of(LeaderSeat.SUBJECT, id, SeatMove::valueOf), LocalDate.now(clock));
    }
}
