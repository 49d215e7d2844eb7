package org.gongzhi.followup.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.UUID;
import org.gongzhi.followup.Duty;
import org.gongzhi.followup.FollowUpId;
import org.gongzhi.followup.FollowUpMove;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.FollowUpStage;
import org.gongzhi.followup.Inspection;
import org.gongzhi.followup.Theme;
import org.gongzhi.followup.web.FollowUpPage.Climb;
import org.gongzhi.followup.web.FollowUpPage.Facts;
import org.gongzhi.followup.web.FollowUpPage.Ledger;
import org.gongzhi.followup.web.FollowUpPage.Note;
import org.gongzhi.followup.web.FollowUpPage.Related;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One case. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class FollowUpPages {

    private record Found(Facts facts, Ledger ledger, String region, @Nullable UUID owner) {}

    private final JdbcClient db;
    private final People people;
    private final Attachments attachments;
    private final Journal journal;
    private final Clock clock;

    FollowUpPages(JdbcClient db, People people, Attachments attachments, Journal journal, Clock clock) {
        this.db = db;
        this.people = people;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
    }

    FollowUpPage show(FollowUpId id, Viewer viewer) {
        var found = found(id, viewer);
        var mine = viewer.id().equals(found.owner());
        var owners = viewer.may("followup.open") && found.facts().stage().isOpen() ? people.whoCanAnswer(found.region(), found.facts().organization()) : List.<Option>of();
        return new FollowUpPage(id, found.facts(), found.ledger(), notes(id), climbs(id), attachments.of("follow-up", id.value()), interviews(id, viewer),
                actions(id, found.facts().stage(), mine, viewer), owners, mine && viewer.may("followup.work") && found.facts().stage() == FollowUpStage.UNDER_WAY,
                LocalDate.now(clock));
    }

    Timeline timeline(FollowUpId id, Viewer viewer) {
        var found = found(id, viewer);
        return new Timeline(found.facts().title(), "/follow-ups/" + id + "/timeline", journal.of("follow-up", id.value(), FollowUpMove::valueOf));
    }

    NewFollowUpPage blank(NewFollowUpPage.Known known, Viewer viewer) {
        return new NewFollowUpPage(people.places(viewer), known);
    }

    private Found found(FollowUpId id, Viewer viewer) {
        return db.sql("""
                        select f.*, r.full_name as place, p.name as owner, v.name as verifier, o.name as opener
                          from follow_up f
                          join region r on r.code = f.region
                          left join person p on p.id = f.owner_id
                          left join person v on v.id = f.verified_by
                          left join person o on o.id = f.opened_by
                         where f.id = :id
                           and f.region between :from and :to
                           and (:organization::uuid is null or f.organization_id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", id.value())
                .query(FollowUpPages::found)
                .optional()
                .orElseThrow(Missing::new);
    }

    /** Each week since the measures began, latest first, with or without words. */
    private List<Note> notes(FollowUpId id) {
        return db.sql("""
                        select w.week::date as week, n.text, p.name as by, n.at
                          from follow_up f
                          cross join generate_series(date_trunc('week', f.started_at at time zone 'Asia/Shanghai'),
                                                     date_trunc('week', least(coalesce(f.closed_at, :now), coalesce(case when f.stage = 'PROVED' then f.proved_at end, :now))
                                                                        at time zone 'Asia/Shanghai'), interval '7 days') as w (week)
                          left join follow_up_note n on n.follow_up_id = f.id and n.week = w.week::date
                          left join person p on p.id = n.by
                         where f.id = :id
                           and (n.id is not null
                                or w.week::date > (f.started_at at time zone 'Asia/Shanghai')::date and w.week::date + 6 < (:now at time zone 'Asia/Shanghai')::date)
                         order by w.week desc, n.id desc
                        """)
                .param("id", id.value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Note(row.getObject("week", LocalDate.class), row.getString("text"), row.getString("by"), instant(row, "at")))
                .list();
    }

    private List<Climb> climbs(FollowUpId id) {
        return db.sql("""
                        select c.duty, p.name, c.days, c.at
                          from follow_up_climb c
                          left join person p on p.id = c.person_id
                         where c.follow_up_id = :id
                         order by c.at desc, c.rung desc
                        """)
                .param("id", id.value())
                .query((row, n) -> new Climb(Duty.valueOf(row.getString("duty")), row.getString("name"), row.getInt("days"), row.getTimestamp("at").toInstant()))
                .list();
    }

    private List<Related> interviews(FollowUpId id, Viewer viewer) {
        if (!viewer.may("interview.read")) return List.of();
        return db.sql("select id, number, title from interview where follow_up_id = :id order by serial")
                .param("id", id.value())
                .query(Related.class)
                .list();
    }

    private static List<Action> actions(FollowUpId id, FollowUpStage stage, boolean mine, Viewer viewer) {
        return Move.openIn(stage, FollowUpMove.values()).stream()
                .filter(move -> viewer.may(move.permission()) && (mine || !move.isTheOwners()) && !(mine && move.isSomebodyElses()))
                .map(move -> new Action(move.name(), move.label(), "/follow-ups/" + id + "/" + move.noun()))
                .toList();
    }

    private static Found found(ResultSet row, int n) throws SQLException {
        return new Found(new Facts(row.getString("number"), row.getString("title"), FollowUpStage.valueOf(row.getString("stage")),
                FollowUpSource.valueOf(row.getString("source")), row.getString("href"), row.getString("place"), row.getObject("organization_id", UUID.class),
                row.getString("organization_name"), row.getTimestamp("opened_at").toInstant(), row.getString("opener"),
                named(Inspection::valueOf, row.getString("inspection")), named(Theme::valueOf, row.getString("theme"))),
                new Ledger(row.getString("problem"), row.getString("cause"), row.getString("measure"), row.getString("owner"),
                        row.getObject("due_on", LocalDate.class), row.getObject("first_due_on", LocalDate.class), row.getString("proof"),
                        instant(row, "proved_at"), row.getString("verifier"), row.getString("outcome"), instant(row, "closed_at")),
                row.getString("region"), row.getObject("owner_id", UUID.class));
    }

    private static <E> @Nullable E named(Function<String, E> named, @Nullable String name) { return name == null ? null : named.apply(name); }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
