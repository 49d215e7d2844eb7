package org.gongzhi.appraisal.mark;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.appraisal.round.Answering;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.appraisal.round.RoundBook;
import org.gongzhi.appraisal.round.RoundStage;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to marks. A mark lies between an item's least and full mark and on its steps, brings the evidence that the item
 * asks for, and comes from nobody with an interest in the subject. It may change until the round is closed. (domain.md C8)
 */
@Service
@Transactional
public class Marks {

    private final RoundBook rounds;
    private final MarkBook book;
    private final Interests interests;
    private final Answering answering;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Marks(RoundBook rounds, MarkBook book, Interests interests, Answering answering, JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.book = book;
        this.interests = interests;
        this.answering = answering;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Many marks at once, of any number of subjects: one inspector's round, or a whole month of a hundred thousand.
     *
     * @return how many
     * @throws Refused {@code appraisal.mark.*} for the first that cannot be taken; then none is
     */
    public int record(UUID round, List<NewMark> marks, Viewer viewer) {
        var open = open(round, viewer);
        if (marks.isEmpty()) return 0;
        if (viewer.reach().organization() != null) throw new Missing();
        if (phase(round).isPresent()) throw new Refused("appraisal.mark.panel");
        check(open, MarkKind.HAND, marks, viewer);
        int kept = book.keepPoints(open, false, marks, viewer.id(), clock.instant());
        events.publishEvent(new Noted("appraisal_round", round, "RECORD_MARKS", viewer.act(clock.instant(), ""), Map.of("marks", kept)));
        return kept;
    }

    /** What {@link #record} would refuse, for a preview. */
    List<Fault> faults(Round round, List<NewMark> marks, Viewer viewer) { return book.faults(round, MarkKind.HAND, marks, viewer); }

    /**
     * One subject's marks, of whichever kind the viewer gives.
     *
     * @throws Refused {@code appraisal.mark.*}, at {@code marks[n].points} where one of them is meant; {@code appraisal.peer.own}
     */
    public void mark(UUID round, UUID subject, List<NewMark> marks, Viewer viewer) {
        var open = open(round, viewer);
        var kind = kind(open, subject, viewer);
        if (marks.isEmpty()) throw new Refused("appraisal.mark.nothing");
        check(open, kind, marks, viewer);
        var now = clock.instant();
        switch (kind) {
            case HAND, SELF -> book.keepPoints(open, kind == MarkKind.SELF, marks, viewer.id(), now);
            case PEER -> book.keepMarks(open, null, viewer.reach().organization(), marks, viewer.id(), now);
            case PANEL -> {
                var phase = phase(round).orElseThrow();
                book.keepMarks(open, phase, null, marks, viewer.id(), now);
                done(phase, subject, viewer.id());
            }
        }
        events.publishEvent(new Noted("appraisal_round", round, kind.deed(), viewer.act(now, ""), Map.of("subject", subject, "marks", marks.size())));
    }

    /**
     * As what the viewer scores a subject of a round.
     *
     * @throws Missing when it is not theirs to see
     * @throws Refused {@code appraisal.mark.panel}, {@code appraisal.mark.not-yours}, {@code appraisal.mark.closed}
     */
    @Transactional(readOnly = true)
    public MarkKind kind(Round round, UUID subject, Viewer viewer) {
        var mine = viewer.reach().organization();
        if (mine != null) return owner(round, subject).filter(mine::equals).isPresent() ? MarkKind.SELF : MarkKind.PEER;
        var phase = phase(round.id());
        if (phase.isEmpty()) return MarkKind.HAND;
        var done = db.sql("""
                        select p.closed_at is not null
                          from appraisal_assignment a
                          join appraisal_panel p on p.id = a.panel
                         where a.panel = :panel and a.subject = :subject and a.person = :person
                        """)
                .param("panel", phase.get()).param("subject", subject).param("person", viewer.id())
                .query(Boolean.class).optional().orElseThrow(() -> new Refused("appraisal.mark.not-yours"));
        if (done) throw new Refused("appraisal.mark.closed");
        return MarkKind.PANEL;
    }

    /** The newest phase of several scorers; empty where one inspector scores alone. */
    @Transactional(readOnly = true)
    public Optional<UUID> phase(UUID round) {
        return db.sql("select id from appraisal_panel where round = :round order by phase desc limit 1").param("round", round).query(UUID.class).optional();
    }

    private void check(Round round, MarkKind kind, List<NewMark> marks, Viewer viewer) {
        var faults = book.faults(round, kind, marks, viewer);
        if (!faults.isEmpty()) throw faults.get(0).refused();
        if (kind == MarkKind.SELF) return;
        interests.check(book.organizations(round, marks), viewer);
        answering.check(round, marks.stream().map(NewMark::subject).distinct().toList(), viewer);
    }

    private Optional<UUID> owner(Round round, UUID subject) {
        return db.sql("select organization from appraisal_subject where round = :round and subject = :subject")
                .param("round", round.id()).param("subject", subject).query(UUID.class).optional();
    }

    private void done(UUID panel, UUID subject, UUID person) {
        db.sql("""
                        update appraisal_assignment a
                           set done_at = :at
                         where (a.panel, a.subject, a.person) = (:panel, :subject, :person)
                           and not exists (
                               select
                                 from appraisal_panel p
                                 join appraisal_round r on r.id = p.round
                                 join appraisal_item i on i.scheme = r.scheme and i.source = 'HAND' and not i.bonus and not i.veto
                                where p.id = a.panel
                                  and not exists (select from appraisal_mark m
                                                   where (m.panel, m.subject, m.item, m.person) = (a.panel, a.subject, i.code, a.person)))
                        """)
                .param("panel", panel).param("subject", subject).param("person", person).param("at", Timestamp.from(clock.instant())).update();
    }

    private Round open(UUID id, Viewer viewer) {
        var round = rounds.of(id, viewer);
        if (round.stage() != RoundStage.OPEN) throw new Refused("appraisal.round.not-open");
        return round;
    }
}
