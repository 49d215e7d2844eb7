package org.gongzhi.notice;

import java.time.Clock;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to notices 公示. Other modules publish what they decided and hear of it by {@link NoticeEnded} and
 * {@link ObjectionDecided}. A viewer changes a notice within their reach, else {@link Missing}; what the lifecycle does not
 * allow is {@link Refused} with {@code move.refused}. What was published is never overwritten: a correction adds an edition.
 */
@Service
@Transactional
public class Notices {

    private final NoticeRepository repository;
    private final Editions editions;
    private final WorkingDays days;
    private final JdbcClient db;
    private final Clock clock;

    Notices(NoticeRepository repository, Editions editions, WorkingDays days, JdbcClient db, Clock clock) {
        this.repository = repository;
        this.editions = editions;
        this.days = days;
        this.db = db;
        this.clock = clock;
    }

    /** @throws Missing when the place is out of reach */
    public NoticeId publish(NewNotice shown, Viewer viewer) {
        var reach = viewer.reach();
        if (shown.region().compareTo(reach.from()) < 0 || shown.region().compareTo(reach.to()) > 0) throw new Missing();
        return publish(shown, viewer.act(clock.instant(), ""));
    }

    /** For programs, which answer for the place themselves. @param act its capacity stands on the notice as the office that publishes it */
    public NoticeId publish(NewNotice shown, Act act) {
        var notice = repository.save(Notice.publish(shown, days.deadline(act.at(), shown.workingDays()), act));
        add(notice, shown.text(), shown.table(), "", "", act);
        return notice.id();
    }

    /**
     * Appends a corrected edition, which is public for some more working days.
     *
     * @param reason      what was wrong and how it was found; public
     * @param workingDays how many working days from now it stays at least, 1 to 60
     */
    public void correct(NoticeId id, String title, String text, NoticeTable table, String reason, int workingDays, Viewer viewer) {
        corrected(held(id, viewer), title, text, table, workingDays, viewer.act(clock.instant(), reason));
    }

    /** For programs. @param act its note is the reason */
    public void correct(NoticeId id, String title, String text, NoticeTable table, int workingDays, Act act) {
        corrected(repository.hold(id.value()).orElseThrow(Missing::new), title, text, table, workingDays, act);
    }

    /** @param reason why; public */
    public void withdraw(NoticeId id, String reason, Viewer viewer) {
        repository.save(held(id, viewer).withdraw(viewer.act(clock.instant(), reason)));
    }

    /** Ends what is over; what still has unanswered objections waits for the answers. @return how many have moved */
    public int endOver() {
        var over = repository.holdOver(clock.instant());
        over.forEach(this::end);
        return over.size();
    }

    /** After an answer: ends the notice if it was only waiting for it. */
    void answered(NoticeId id) {
        var notice = repository.hold(id.value()).orElseThrow(Missing::new);
        if (notice.stage() == NoticeStage.PENDING) end(notice);
    }

    private void end(Notice notice) {
        var act = new Act(null, "系统", clock.instant(), "");
        repository.save(db.sql("""
                        select count(*) filter (where stage = 'RECEIVED') as waiting, count(*) as objections, count(*) filter (where stage = 'UPHELD') as upheld
                          from objection
                         where notice_id = :notice
                        """)
                .param("notice", notice.id().value())
                .query((row, n) -> notice.expire(row.getInt("waiting"), row.getInt("objections"), row.getInt("upheld"), act))
                .single());
    }

    private void corrected(Notice notice, String title, String text, NoticeTable table, int workingDays, Act act) {
        var before = editions.of(notice.id());
        var previous = before.get(before.size() - 1).hash();
        add(repository.save(notice.correct(title, days.deadline(act.at(), workingDays), act)), text, table, act.note(), previous, act);
    }

    private void add(Notice notice, String text, NoticeTable table, String reason, String previous, Act act) {
        var number = repository.numberOf(notice.id().value());
        editions.add(notice.id(), new Edition(number, notice.edition(), notice.title(), text, table, notice.until(), reason, act.capacity(), act.at(), previous), act);
    }

    private Notice held(NoticeId id, Viewer viewer) {
        return repository.hold(id.value(), viewer.reach().from(), viewer.reach().to()).orElseThrow(Missing::new);
    }
}
