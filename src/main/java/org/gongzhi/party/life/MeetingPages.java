package org.gongzhi.party.life;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.signin.SignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class MeetingPages {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final JdbcClient db;
    private final Branches branches;
    private final Attachments attachments;
    private final SignIns signIns;
    private final Journal journal;
    private final Clock clock;

    MeetingPages(JdbcClient db, Branches branches, Attachments attachments, SignIns signIns, Journal journal, Clock clock) {
        this.db = db;
        this.branches = branches;
        this.attachments = attachments;
        this.signIns = signIns;
        this.journal = journal;
        this.clock = clock;
    }

    MeetingListPage list(MeetingFilter filter, long before, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var rows = db.sql("""
                        select g.id, g.serial, g.number, b.name as branch, g.type, g.topic, g.starts_at, g.place, g.online, g.expected, g.present, g.stage
                          from party_meeting g
                          join party_organization b on b.id = g.branch_id
                         where g.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = g.branch_id and u.organization_id = :organization))
                           and (:type::text is null or g.type = :type)
                           and (:stage::text is null or g.stage = :stage)
                           and (:branch::uuid is null or g.branch_id = :branch)
                           and (:on::date is null or g.on_day = :on)
                           and g.serial < :before
                         order by g.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("type", filter.type() == null ? null : filter.type().name())
                .param("stage", filter.stage() == null ? null : filter.stage().name())
                .param("branch", filter.branch())
                .param("on", filter.on())
                .param("before", before)
                .param("limit", limit + 1)
                .query(MeetingListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var name = filter.branch() == null ? "" : branches.reached(filter.branch(), viewer).name();
        return new MeetingListPage(filter.type(), filter.stage(), filter.branch(), name, filter.on(), shown, rows.size() > limit ? shown.get(limit - 1).serial() : null, filter.address());
    }

    MeetingPage show(UUID id, Viewer viewer) {
        var facts = facts(id, viewer);
        var seats = viewer.may("party.roll") || viewer.may("life.keep") ? seats(id) : List.<MeetingPage.Seat>of();
        return new MeetingPage(facts, seats, attachments.of(Meetings.SUBJECT, id), actions(facts, viewer), sheet(id, facts, viewer), mine(id, facts, viewer));
    }

    MeetingSheetPage sheet(UUID id, Viewer viewer) {
        var sheet = db.sql("select id from sign_in_sheet where subject_id = ? order by opened_at desc limit 1").param(id).query(UUID.class).optional();
        return new MeetingSheetPage(show(id, viewer), signIns.sheet(id, sheet.orElseThrow(Missing::new)));
    }

    Timeline timeline(UUID id, Viewer viewer) {
        return new Timeline(facts(id, viewer).topic(), "/party/meetings/" + id + "/timeline", journal.of(Meetings.SUBJECT, id, MeetingMove::valueOf));
    }

    NewMeetingPage blank(@Nullable UUID branch, @Nullable MeetingType type, @Nullable LocalDate on, @Nullable UUID campaign, Viewer viewer) {
        var choices = branches.options(viewer);
        var chosen = branch != null ? branches.reached(branch, viewer).id().toString() : choices.size() == 1 ? choices.get(0).value() : "";
        var title = campaign == null ? "" : db.sql("""
                        select title
                          from study_campaign
                         where id = :id
                           and stage = 'OPEN'
                           and (:district::text is null or region like :district || '%')
                        """)
                .params(viewer.reach().params())
                .param("id", campaign)
                .query(String.class)
                .optional()
                .orElseThrow(Missing::new);
        return new NewMeetingPage(choices, chosen, type, on == null ? null : on.atTime(LocalTime.of(14, 30)), campaign, title);
    }

    private MeetingPage.Facts facts(UUID id, Viewer viewer) {
        return db.sql("""
                        select g.*, b.name as branch, j.topic as joint, c.title as campaign, exists (select from party_attendance a where a.meeting_id = g.id) as named
                          from party_meeting g
                          join party_organization b on b.id = g.branch_id
                          left join joint_day j on j.id = g.joint_day_id
                          left join study_campaign c on c.id = g.campaign_id
                         where g.id = :id
                           and g.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = g.branch_id and u.organization_id = :organization))
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(MeetingPage.Facts.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    private List<MeetingPage.Seat> seats(UUID id) {
        return db.sql("""
                        select m.id as member, coalesce(m.name_masked, '党员') as name, m.post, a.state, a.how
                          from (%s) e
                          join party_member m on m.id = e.member_id
                          left join party_attendance a on a.meeting_id = :meeting and a.member_id = m.id
                         order by m.post is null, m.serial
                        """.formatted(Attendances.EXPECTED))
                .param("meeting", id)
                .query(MeetingPage.Seat.class)
                .list();
    }

    private List<Action> actions(MeetingPage.Facts facts, Viewer viewer) {
        var early = LocalDate.ofInstant(facts.startsAt(), clock.getZone()).isAfter(LocalDate.now(clock));
        return Move.openIn(facts.stage(), MeetingMove.values()).stream()
                .filter(move -> viewer.may(move.permission()) && !(move == MeetingMove.HOLD && early))
                .map(move -> new Action(move.name(), move.label(), "/party/meetings/" + facts.id() + "/" + move.noun()))
                .toList();
    }

    private static @Nullable String sheet(UUID id, MeetingPage.Facts facts, Viewer viewer) {
        return facts.stage() == MeetingStage.HELD && viewer.may("life.keep") ? "/party/meetings/" + id + "/sheet" : null;
    }

    /** Whoever stands on its roll with this account and is not there yet. */
    private boolean mine(UUID id, MeetingPage.Facts facts, Viewer viewer) {
        return facts.stage() == MeetingStage.HELD && viewer.may("life.attend") && db.sql("""
                        select exists (select from (%s) e
                                         join party_member m on m.id = e.member_id and m.person_id = :person
                                        where not exists (select from party_attendance a where a.meeting_id = :meeting and a.member_id = m.id))
                        """.formatted(Attendances.EXPECTED))
                .param("meeting", id)
                .param("person", viewer.id())
                .query(Boolean.class)
                .single();
    }
}
