package org.gongzhi.platform.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of exports of personal data show. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class ExportPages {

    private static final int ROWS = 30;

    private final JdbcClient db;
    private final PersonalExports exports;
    private final Journal journal;
    private final Clock clock;

    ExportPages(JdbcClient db, PersonalExports exports, Journal journal, Clock clock) {
        this.db = db;
        this.exports = exports;
        this.journal = journal;
        this.clock = clock;
    }

    ExportListPage list(long before, Viewer viewer) {
        var rows = db.sql("""
                        select e.id, e.serial, e.number, e.source, p.name as requester, e.reason, e.requested_at, e.rows, e.downloads, e.stage
                          from personal_export e
                          join person p on p.id = e.requested_by
                         where (e.requested_by = :viewer or :decides and e.region between :from and :to)
                           and e.serial < :before
                         order by e.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("viewer", viewer.id())
                .param("decides", viewer.may(ExportMove.APPROVE.permission()))
                .param("before", before)
                .param("limit", ROWS + 1)
                .query((row, n) -> new ExportListPage.Row(row.getObject("id", UUID.class), row.getLong("serial"), row.getString("number"),
                        exports.source(row.getString("source")).label(), row.getString("requester"), row.getString("reason"),
                        row.getTimestamp("requested_at").toInstant(), (Integer) row.getObject("rows"), row.getInt("downloads"),
                        ExportStage.valueOf(row.getString("stage"))))
                .list();
        var more = rows.size() > ROWS;
        return new ExportListPage(more ? rows.subList(0, ROWS) : rows, more ? rows.get(ROWS - 1).serial() : null);
    }

    NewExportPage blank(@Nullable String kind, Viewer viewer) {
        var sources = exports.sources(viewer);
        var chosen = sources.stream().filter(source -> source.kind().equals(kind)).findFirst().orElse(sources.isEmpty() ? null : sources.get(0));
        var today = LocalDate.now(clock);
        return new NewExportPage(sources.stream().map(source -> new Option(source.kind(), source.label())).toList(), chosen, viewer.reach().from(),
                today.withDayOfYear(1), today);
    }

    ExportPage show(UUID id, Viewer viewer) {
        return db.sql("""
                        select e.*, p.name as requester, o.capacity, d.name as decider, coalesce(r.name, e.region) as place
                          from personal_export e
                          join person p on p.id = e.requested_by
                          join post o on o.id = e.requested_at_post
                          left join person d on d.id = e.decided_by
                          left join region r on r.code = e.region
                         where e.id = :id
                           and (e.requested_by = :viewer or :decides and e.region between :from and :to)
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .param("viewer", viewer.id())
                .param("decides", viewer.may(ExportMove.APPROVE.permission()))
                .query((row, n) -> page(id, row, viewer))
                .optional()
                .orElseThrow(Missing::new);
    }

    private ExportPage page(UUID id, ResultSet row, Viewer viewer) throws SQLException {
        var source = exports.source(row.getString("source"));
        var codes = Arrays.asList((String[]) row.getArray("columns").getArray());
        var columns = source.columns().stream().filter(column -> codes.contains(column.code())).map(ExportSource.Column::heading).collect(Collectors.joining("、"));
        var stage = ExportStage.valueOf(row.getString("stage"));
        var own = viewer.id().equals(row.getObject("requested_by", UUID.class));
        var expires = row.getTimestamp("expires_at");
        return new ExportPage(id, row.getString("number"), source.label(), columns, row.getString("place"), row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class), row.getString("reason"), row.getString("requester"), row.getString("capacity"),
                row.getTimestamp("requested_at").toInstant(), stage, row.getString("decider"),
                row.getTimestamp("decided_at") == null ? null : row.getTimestamp("decided_at").toInstant(), row.getString("answer"),
                (Integer) row.getObject("rows"), expires == null ? null : expires.toInstant(), row.getInt("downloads"),
                own && stage == ExportStage.READY && expires.toInstant().isAfter(clock.instant()),
                journal.of(PersonalExports.SUBJECT, id, ExportMove::valueOf), own ? List.of() : actions(id, stage, viewer));
    }

    private static List<Action> actions(UUID id, ExportStage stage, Viewer viewer) {
        return Move.openIn(stage, ExportMove.values()).stream()
                .filter(move -> !move.noun().isEmpty() && viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), "/personal/exports/" + id + "/" + move.noun()))
                .toList();
    }
}
