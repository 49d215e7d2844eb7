package org.gongzhi.appraisal.publication;

import java.util.Optional;
import java.util.UUID;
import org.gongzhi.appraisal.round.ResultCorrected;
import org.gongzhi.appraisal.round.RoundLocked;
import org.gongzhi.appraisal.round.RoundPublished;
import org.gongzhi.notice.NoticeKind;
import org.gongzhi.platform.journal.Doer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds of the schemes that are made public become a notice, and each correction another edition of it, in the same transaction. */
@Component
class PublicRounds {

    private record Corrected(String scheme, String because) {}

    private final ObjectProvider<Publicity> publicities;
    private final RoundNotices notices;
    private final Doer doer;
    private final JdbcClient db;

    PublicRounds(ObjectProvider<Publicity> publicities, RoundNotices notices, Doer doer, JdbcClient db) {
        this.publicities = publicities;
        this.notices = notices;
        this.doer = doer;
        this.db = db;
    }

    @EventListener
    void on(RoundPublished published) {
        kind(published.scheme()).ifPresent(kind -> notices.publish(published.round(), kind, doer.of("appraisal_round", published.round(), "")));
    }

    @EventListener
    void on(RoundLocked locked) {
        if (kind(locked.scheme()).isPresent()) notices.checkAnswered(locked.round());
    }

    @EventListener
    void on(ResultCorrected corrected) {
        var result = of(corrected.round(), corrected.subject(), corrected.version());
        if (kind(result.scheme()).isPresent()) notices.correct(corrected.round(), doer.of("appraisal_round", corrected.round(), result.because()));
    }

    private Corrected of(UUID round, UUID subject, int version) {
        return db.sql("""
                        select s.code as scheme, t.because
                          from appraisal_result t
                          join appraisal_round r on r.id = t.round
                          join appraisal_scheme s on s.id = r.scheme
                         where (t.round, t.subject, t.version) = (:round, :subject, :version)
                        """)
                .param("round", round).param("subject", subject).param("version", version).query(Corrected.class).single();
    }

    private Optional<NoticeKind> kind(String scheme) {
        return publicities.stream().filter(one -> one.scheme().equals(scheme)).map(Publicity::kind).findFirst();
    }
}
