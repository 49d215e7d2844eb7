package org.gongzhi.appraisal.round;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.calculation.Calculation;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.message.Messages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to rounds. Whoever runs one reaches all of its region, else {@link Missing}; what its life does not allow is
 * {@link Refused} with {@code move.refused}, what its scheme leaves to other offices with {@code appraisal.round.office}. Each step is a few statements however many subjects there are. (domain.md M63, C8)
 */
@Service("appraisalRounds")     // the outbox has rounds, too
@Transactional
public class Rounds {

    private final RoundBook book;
    private final Filling filling;
    private final Calculation calculation;
    private final Answering answering;
    private final SubjectSources sources;
    private final ObjectProvider<Settlement> settlements;
    private final Messages messages;
    private final WorkingDays days;
    private final RoundSettings settings;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rounds(RoundBook book, Filling filling, Calculation calculation, Answering answering, SubjectSources sources,
            ObjectProvider<Settlement> settlements, Messages messages, WorkingDays days, RoundSettings settings, JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.filling = filling;
        this.calculation = calculation;
        this.answering = answering;
        this.sources = sources;
        this.settlements = settlements;
        this.messages = messages;
        this.days = days;
        this.settings = settings;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a round over all subjects of the region, and fills its figures in for the first time.
     *
     * @throws Refused {@code appraisal.round.scheme} for what is not adopted or not valid yet, {@code appraisal.round.office}, {@code appraisal.round.kind}, {@code appraisal.round.period},
     *         {@code appraisal.round.twice} when the period is scored already, {@code appraisal.round.nobody}
     */
    public UUID open(NewRound wanted, Viewer viewer) {
        var reach = viewer.reach();
        if (reach.organization() != null || wanted.region().compareTo(reach.from()) < 0 || wanted.region().compareTo(reach.to()) > 0) throw new Missing();
        if (wanted.to().isBefore(wanted.from())) throw new Refused("appraisal.round.period").at("to");
        var kind = book.kindOf(wanted);
        book.checkOffice(wanted.scheme(), viewer);
        var source = sources.of(kind).orElseThrow(() -> new Refused("appraisal.round.kind").at("scheme"));
        book.isTheFirst(wanted);
        var now = clock.instant();
        var id = book.insert(wanted, now, viewer.id());
        var subjects = book.gather(id, wanted, source);
        if (subjects == 0) throw new Refused("appraisal.round.nobody").at("region");
        book.rule(id);
        fill(book.run(id, viewer), now);
        events.publishEvent(new Moved("appraisal_round", id, RoundMove.START, null, viewer.act(now, ""), Map.of("subjects", subjects)));
        return id;
    }

    /** Figures anew, as the records stand now. @return how many values. @throws Refused {@code appraisal.round.not-open} */
    public int fill(UUID id, Viewer viewer) {
        var now = clock.instant();
        var filled = fill(open(id, viewer), now);
        events.publishEvent(new Noted("appraisal_round", id, "FILL_ROUND", viewer.act(now, ""), Map.of("values", filled)));
        return filled;
    }

    /** Subjects that are not scored this time: it neither counts nor resets. @throws Refused {@code appraisal.round.not-open} */
    public void exempt(UUID id, List<UUID> subjects, String because, Viewer viewer) {
        open(id, viewer);
        if (book.exempt(id, subjects, because.strip()) < subjects.size()) throw new Missing();
        events.publishEvent(new Noted("appraisal_round", id, "EXEMPT", viewer.act(clock.instant(), because), Map.of("subjects", subjects)));
    }

    /**
     * Says what a point comes to when its source cannot, such as a figure without facts or too few voices; with the reason.
     *
     * @throws Refused {@code appraisal.round.not-open}, {@code appraisal.mark.bounds}
     */
    public void settle(UUID id, UUID subject, String item, BigDecimal points, String because, Viewer viewer) {
        var round = open(id, viewer);
        var now = clock.instant();
        var rows = db.sql("""
                        update appraisal_point p
                           set value = null, points = :points, note = :because, by = :by, at = :at
                          from appraisal_item i
                         where (p.round, p.subject, p.item) = (:round, :subject, :item)
                           and (i.scheme, i.code) = (:scheme, p.item)
                           and i.source <> 'HAND'
                           and :points between i.least and i.full_mark
                        """)
                .param("round", id).param("subject", subject).param("item", item).param("scheme", round.scheme()).param("points", points)
                .param("because", because.strip()).param("by", viewer.id()).param("at", Timestamp.from(now)).update();
        if (rows == 0) throw new Refused("appraisal.mark.bounds").at("points");
        events.publishEvent(new Noted("appraisal_round", id, "SETTLE_POINT", viewer.act(now, because), Map.of("subject", subject, "item", item, "points", points)));
    }

    /**
     * Fills and settles a last time and computes the results.
     *
     * @throws Refused {@code appraisal.unscored} when points are owed, {@code appraisal.panel.open} while scorers are at it
     */
    public void close(UUID id, Viewer viewer) {
        var round = book.run(id, viewer);
        var now = clock.instant();
        var after = RoundMove.CLOSE.after(round.stage());
        filling.fill(round, now);
        settlements.orderedStream().forEach(settlement -> settlement.settle(round));
        calculation.map(id);
        var counted = calculation.close(id).counted();
        book.stage(id, after, now, null);
        moved(round, RoundMove.CLOSE, viewer.act(now, ""), Map.of("subjects", counted));
    }

    /** Back to the scorers; what was computed stays as a version. */
    public void back(UUID id, String reason, Viewer viewer) { step(id, RoundMove.RETURN, reason, viewer); }

    public void cancel(UUID id, String reason, Viewer viewer) { step(id, RoundMove.CANCEL, reason, viewer); }

    /** Shows every subject its result and lets it appeal for some working days. */
    public void publish(UUID id, Viewer viewer) {
        var round = book.run(id, viewer);
        var now = clock.instant();
        var until = days.plus(LocalDate.now(clock), settings.objectionWorkingDays());
        book.stage(id, RoundMove.PUBLISH.after(round.stage()), now, until);
        moved(round, RoundMove.PUBLISH, viewer.act(now, ""), Map.of("until", until.toString()));
        var scored = new ArrayList<>(book.members(id));
        scored.addAll(answering.all(round));
        messages.tell(scored, "评分结果公示：" + round.title() + "（" + until + " 前可以申诉）", round.href());
        events.publishEvent(new RoundPublished(id, round.code(), until));
    }

    /** @throws Refused {@code appraisal.round.objection} while subjects may still appeal */
    public void hear(UUID id, Viewer viewer) {
        over(book.run(id, viewer));
        step(id, RoundMove.HEAR, "", viewer);
    }

    /** @throws Refused {@code appraisal.round.objection}, {@code appraisal.round.appeals} while one is undecided */
    public void lock(UUID id, Viewer viewer) {
        var round = book.run(id, viewer);
        var after = RoundMove.LOCK.after(round.stage());
        over(round);
        int open = book.openAppeals(id);
        if (open > 0) throw new Refused("appraisal.round.appeals", open);
        var now = clock.instant();
        book.stage(id, after, now, null);
        moved(round, RoundMove.LOCK, viewer.act(now, ""), Map.of());
        events.publishEvent(new RoundLocked(id, round.code(), round.region(), round.periodFrom(), round.periodTo()));
    }

    /**
     * Puts points right after publication, also long after the lock: computes the round again and appends a version for whoever's
     * result that changes. Nothing is overwritten.
     *
     * @param points by the code of the item
     * @return the subject's newest version
     * @throws Refused {@code appraisal.round.office}, {@code appraisal.correct.too-early}, {@code appraisal.mark.bounds}
     */
    public int correct(UUID id, UUID subject, Map<String, BigDecimal> points, String because, Viewer viewer) {
        var round = book.run(id, viewer);
        if (!round.stage().isPublic()) throw new Refused("appraisal.correct.too-early");
        var act = viewer.act(clock.instant(), because);
        points.forEach((item, mark) -> correct(round, subject, item, mark, act));
        var changed = calculation.close(id, because).changed();
        events.publishEvent(new Noted("appraisal_round", id, "CORRECT_RESULT", act, Map.of("subject", subject, "points", points, "changed", changed.size())));
        newest(id, changed).forEach(events::publishEvent);
        return db.sql("select version from appraisal_standing where round = :round and subject = :subject")
                .param("round", id).param("subject", subject).query(Integer.class).optional().orElseThrow(Missing::new);
    }

    private void correct(Round round, UUID subject, String item, BigDecimal mark, Act act) {
        var rows = db.sql("""
                        insert into appraisal_correction (round, subject, item, points, because, by, at)
                        select p.round, p.subject, p.item, :points, :because, :by, :at
                          from appraisal_point p
                          join appraisal_item i on (i.scheme, i.code) = (:scheme, p.item)
                         where (p.round, p.subject, p.item) = (:round, :subject, :item)
                           and :points between i.least and i.full_mark
                        """)
                .param("round", round.id()).param("subject", subject).param("item", item).param("scheme", round.scheme()).param("points", mark)
                .param("because", act.note()).param("by", act.by()).param("at", Timestamp.from(act.at())).update();
        if (rows == 0) throw new Refused("appraisal.mark.bounds");
    }

    private List<ResultCorrected> newest(UUID round, List<UUID> subjects) {
        return db.sql("select round, subject, version from appraisal_standing where round = :round and subject = any (:subjects) order by subject")
                .param("round", round).param("subjects", subjects.toArray(UUID[]::new)).query(ResultCorrected.class).list();
    }

    private int fill(Round round, Instant at) {
        int filled = filling.fill(round, at);
        if (filled > 0) calculation.map(round.id());
        return filled;
    }

    private Round open(UUID id, Viewer viewer) {
        var round = book.run(id, viewer);
        if (round.stage() != RoundStage.OPEN) throw new Refused("appraisal.round.not-open");
        return round;
    }

    private void over(Round round) {
        var until = round.objectionUntil();
        if (until != null && !LocalDate.now(clock).isAfter(until)) throw new Refused("appraisal.round.objection", until.toString());
    }

    private void step(UUID id, RoundMove move, String reason, Viewer viewer) {
        var round = book.run(id, viewer);
        var now = clock.instant();
        book.stage(id, move.after(round.stage()), now, null);
        moved(round, move, viewer.act(now, reason), Map.of());
    }

    private void moved(Round round, RoundMove move, Act act, Map<String, ?> data) {
        events.publishEvent(new Moved("appraisal_round", round.id(), move, round.stage(), act, data));
    }
}
