package org.gongzhi.incubation.star;

import java.util.Optional;
import java.util.UUID;
import org.gongzhi.appraisal.publication.RoundNotices;
import org.gongzhi.appraisal.round.ResultCorrected;
import org.gongzhi.appraisal.round.RoundLocked;
import org.gongzhi.appraisal.round.RoundPublished;
import org.gongzhi.appraisal.round.RoundStage;
import org.gongzhi.incubation.Doer;
import org.gongzhi.incubation.month.LowCases;
import org.gongzhi.notice.NoticeKind;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rounds tell, and what follows for notices and stars, in the same transaction. */
@Component
class StarEvents {

    private record Where(String code, RoundStage stage) {}

    private final RoundNotices notices;
    private final StarBook book;
    private final Doer doer;
    private final JdbcClient db;

    StarEvents(RoundNotices notices, StarBook book, Doer doer, JdbcClient db) {
        this.notices = notices;
        this.book = book;
        this.doer = doer;
        this.db = db;
    }

    @EventListener
    void on(RoundPublished published) {
        kind(published.scheme()).ifPresent(kind -> notices.publish(published.round(), kind, doer.of("appraisal_round", published.round(), "")));
    }

    @EventListener
    void on(RoundLocked locked) {
        if (kind(locked.scheme()).isEmpty()) return;
        notices.checkAnswered(locked.round());
        if (locked.scheme().equals(Stars.SCHEME)) book.take(locked.round(), null, doer.of("appraisal_round", locked.round(), locked.to().getYear() + " 年度星级锁定"));
    }

    @EventListener
    void on(ResultCorrected corrected) {
        var round = where(corrected.round());
        if (kind(round.code()).isEmpty()) return;
        var act = doer.of("appraisal_round", corrected.round(), because(corrected));
        notices.correct(corrected.round(), act);
        if (round.code().equals(Stars.SCHEME) && round.stage() == RoundStage.LOCKED) book.take(corrected.round(), corrected.subject(), act);
    }

    private Where where(UUID round) {
        return db.sql("select s.code, r.stage from appraisal_round r join appraisal_scheme s on s.id = r.scheme where r.id = ?").param(round).query(Where.class).single();
    }

    private String because(ResultCorrected corrected) {
        return db.sql("select because from appraisal_result where (round, subject, version) = (:round, :subject, :version)")
                .param("round", corrected.round()).param("subject", corrected.subject()).param("version", corrected.version()).query(String.class).single();
    }

    private static Optional<NoticeKind> kind(String scheme) {
        if (scheme.equals(LowCases.SCHEME)) return Optional.of(NoticeKind.MONTH);
        return scheme.equals(Stars.SCHEME) ? Optional.of(NoticeKind.STAR) : Optional.empty();
    }
}
