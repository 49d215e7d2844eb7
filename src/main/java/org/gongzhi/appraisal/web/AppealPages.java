package org.gongzhi.appraisal.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.appeal.AppealMove;
import org.gongzhi.appraisal.appeal.AppealStage;
import org.gongzhi.appraisal.appeal.Appeals;
import org.gongzhi.appraisal.round.RoundBook;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appeals: an organization sees its own, staff those of their place. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class AppealPages {

    private final JdbcClient db;
    private final Appeals appeals;
    private final RoundBook rounds;
    private final Attachments attachments;
    private final Journal journal;

    AppealPages(JdbcClient db, Appeals appeals, RoundBook rounds, Attachments attachments, Journal journal) {
        this.db = db;
        this.appeals = appeals;
        this.rounds = rounds;
        this.attachments = attachments;
        this.journal = journal;
    }

    AppealListPage list(@Nullable AppealStage stage, long before, int limit, Viewer viewer) {
        var rows = db.sql("""
                        select a.id, a.serial, a.number, s.name, r.title as round,
                               (select string_agg(i.label, '、' order by i.label) from appraisal_appeal_item i where i.appeal = a.id) as items, a.made_at, a.stage
                          from appraisal_appeal a
                          join appraisal_round r on r.id = a.round
                          join appraisal_subject s on (s.round, s.subject) = (a.round, a.subject)
                         where a.region between :from and :to
                           and (:organization::uuid is null or a.organization = :organization)
                           and (:stage::text is null or a.stage = :stage)
                           and a.serial < :before
                         order by a.serial desc
                         limit :rows
                        """)
                .params(viewer.reach().params()).param("stage", stage == null ? null : stage.name()).param("before", before).param("rows", limit + 1)
                .query(AppealListPage.Row.class).list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new AppealListPage(stage, List.copyOf(shown), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    AppealPage show(UUID id, Viewer viewer) {
        return db.sql("""
                        select a.*, s.name, r.title, c.offices = '{}' or :role = any (c.offices) as office
                          from appraisal_appeal a
                          join appraisal_round r on r.id = a.round
                          join appraisal_scheme c on c.id = r.scheme
                          join appraisal_subject s on (s.round, s.subject) = (a.round, a.subject)
                         where a.id = :id
                           and a.region between :from and :to
                           and (:organization::uuid is null or a.organization = :organization)
                        """)
                .params(viewer.reach().params()).param("id", id).param("role", viewer.role())
                .query((row, n) -> new AppealPage(id, row.getString("number"), row.getObject("round", UUID.class), row.getString("title"),
                        row.getObject("subject", UUID.class), row.getString("name"), AppealStage.valueOf(row.getString("stage")), row.getString("grounds"),
                        row.getTimestamp("made_at").toInstant(), row.getString("decision"),
                        row.getTimestamp("decided_at") == null ? null : row.getTimestamp("decided_at").toInstant(), row.getObject("version", Integer.class), items(id),
                        attachments.of(Appeals.SUBJECT, id),
                        actions(id, AppealStage.valueOf(row.getString("stage")), isOwn(row, viewer), row.getBoolean("office"), viewer), journal.of(Appeals.SUBJECT, id, AppealMove::valueOf)))
                .optional().orElseThrow(Missing::new);
    }

    private List<AppealPage.Item> items(UUID id) {
        return db.sql("""
                        select x.item, x.label, x.reason, x.before, x.after, i.full_mark
                          from appraisal_appeal a
                          join appraisal_appeal_item x on x.appeal = a.id
                          join appraisal_round r on r.id = a.round
                          join appraisal_item i on (i.scheme, i.code) = (r.scheme, x.item)
                         where a.id = :id
                         order by i.position
                        """).param("id", id).query(AppealPage.Item.class).list();
    }

    private boolean isOwn(ResultSet row, Viewer viewer) throws SQLException {
        return appeals.isOwn(rounds.of(row.getObject("round", UUID.class), viewer), row.getObject("subject", UUID.class), row.getObject("organization", UUID.class), viewer);
    }

    private static List<Action> actions(UUID id, AppealStage stage, boolean own, boolean office, Viewer viewer) {
        return Move.openIn(stage, AppealMove.values()).stream()
                .filter(move -> viewer.may(move.permission()))
                .filter(move -> move == AppealMove.WITHDRAW ? own : office && !own)
                .map(move -> new Action(move.name(), move.label(), "/appraisals/appeals/" + id + "/" + move.noun()))
                .toList();
    }
}
