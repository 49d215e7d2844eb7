package org.gongzhi.followup.interview.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.interview.InterviewId;
import org.gongzhi.followup.interview.InterviewMove;
import org.gongzhi.followup.interview.InterviewStage;
import org.gongzhi.followup.interview.Minutes;
import org.gongzhi.followup.interview.web.InterviewPage.Facts;
import org.gongzhi.followup.interview.web.InterviewPage.Said;
import org.gongzhi.followup.interview.web.InterviewPage.Signature;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class InterviewPages {

    private record Found(Facts facts, Said said) {}

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    InterviewPages(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    InterviewListPage list(@Nullable InterviewStage stage, long before, int limit, Viewer viewer) {
        var rows = db.sql("""
                        select i.*
                          from interview i
                         where i.region between :from and :to
                           and (:organization::uuid is null or i.organization_id = :organization)
                           and (:stage::text is null or i.stage = :stage)
                           and i.serial < :before
                         order by i.serial desc
                         limit :rows
                        """)
                .params(viewer.reach().params())
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("rows", limit + 1)
                .query(InterviewPages::row)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new InterviewListPage(stage, LocalDate.now(clock), List.copyOf(shown), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    InterviewPage show(InterviewId id, Viewer viewer) {
        var found = found(id, viewer);
        var signatures = signatures(id, found);
        var ours = viewer.belongsTo(found.facts().organization());
        var signed = signatures.stream().anyMatch(one -> one.office() != ours);
        var actions = Move.openIn(found.facts().stage(), InterviewMove.values()).stream()
                .filter(move -> !move.noun().isEmpty() && viewer.may(move.permission()))
                .filter(move -> move != InterviewMove.SIGN || !signed && viewer.may(ours ? "interview.answer" : "interview.hold"))
                .filter(move -> move != InterviewMove.HOLD || signatures.isEmpty())
                .map(move -> new Action(move.name(), move.label(), "/interviews/" + id + "/" + move.noun()))
                .toList();
        return new InterviewPage(id, found.facts(), found.said(), signatures, actions, viewer.name(), LocalDate.now(clock));
    }

    Timeline timeline(InterviewId id, Viewer viewer) {
        return new Timeline(found(id, viewer).facts().title(), "/interviews/" + id + "/timeline", journal.of("interview", id.value(), InterviewMove::valueOf));
    }

    NewInterviewPage blank(@Nullable UUID followUp, Viewer viewer) {
        if (followUp == null) return new NewInterviewPage(null, "", "", null, viewer.name());
        return db.sql("""
                        select organization_name, title, source
                          from follow_up
                         where id = :id
                           and region between :from and :to
                           and (:organization::uuid is null or organization_id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", followUp)
                .query((row, n) -> new NewInterviewPage(followUp, row.getString("organization_name"), row.getString("title"),
                        FollowUpSource.valueOf(row.getString("source")), viewer.name()))
                .optional()
                .orElseThrow(Missing::new);
    }

    private Found found(InterviewId id, Viewer viewer) {
        return db.sql("""
                        select *
                          from interview
                         where id = :id
                           and region between :from and :to
                           and (:organization::uuid is null or organization_id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", id.value())
                .query(InterviewPages::found)
                .optional()
                .orElseThrow(Missing::new);
    }

    private List<Signature> signatures(InterviewId id, Found found) {
        var now = hash(found);
        return db.sql("""
                        select s.*, s.drawing_hash is not distinct from a.sha256 as same_drawing
                          from interview_signature s
                          left join attachment a on a.id = s.drawing_id
                         where s.interview_id = :id
                         order by s.at
                        """)
                .param("id", id.value())
                .query((row, n) -> new Signature("OFFICE".equals(row.getString("side")), row.getString("name"), row.getString("capacity"),
                        row.getTimestamp("at").toInstant(), row.getBoolean("same_drawing") && row.getString("record_hash").equals(now),
                        row.getObject("drawing_id", UUID.class)))
                .list();
    }

    /** Of the record as it reads now. */
    private static @Nullable String hash(Found found) {
        var said = found.said();
        return said.due() == null ? null
                : new Minutes(said.attendee(), said.record(), said.demand(), said.due()).hash(found.facts().title(), found.facts().organizationName());
    }

    private static Found found(ResultSet row, int n) throws SQLException {
        return new Found(new Facts(row.getString("number"), row.getString("title"), row.getString("reason"), InterviewStage.valueOf(row.getString("stage")),
                FollowUpSource.valueOf(row.getString("source")), row.getString("href"), row.getObject("follow_up_id", UUID.class), row.getString("region"),
                row.getObject("organization_id", UUID.class), row.getString("organization_name"), row.getTimestamp("at").toInstant(), row.getString("place"),
                row.getString("host")),
                new Said(row.getString("attendee"), row.getString("record"), row.getString("demand"), row.getObject("due_on", LocalDate.class),
                        instant(row, "held_at"), row.getString("record_hash"), row.getString("outcome"), instant(row, "concluded_at")));
    }

    private static InterviewListPage.Row row(ResultSet row, int n) throws SQLException {
        return new InterviewListPage.Row(new InterviewId(row.getObject("id", UUID.class)), row.getLong("serial"), row.getString("number"),
                row.getString("title"), FollowUpSource.valueOf(row.getString("source")), row.getString("organization_name"),
                row.getTimestamp("at").toInstant(), row.getString("place"), row.getString("host"), row.getObject("due_on", LocalDate.class),
                InterviewStage.valueOf(row.getString("stage")), row.getString("outcome"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
