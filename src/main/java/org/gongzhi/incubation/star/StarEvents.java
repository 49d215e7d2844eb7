package org.gongzhi.incubation.star;

import java.util.Optional;
import org.gongzhi.appraisal.publication.Publicity;
import org.gongzhi.appraisal.round.ResultCorrected;
import org.gongzhi.appraisal.round.RoundLocked;
import org.gongzhi.incubation.month.LowCases;
import org.gongzhi.notice.NoticeKind;
import org.gongzhi.platform.journal.Doer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What follows for stars when a year is locked or corrected, in the same transaction. */
@Component
class StarEvents {

    private final StarBook book;
    private final Doer doer;
    private final JdbcClient db;

    StarEvents(StarBook book, Doer doer, JdbcClient db) {
        this.book = book;
        this.doer = doer;
        this.db = db;
    }

    @EventListener
    void on(RoundLocked locked) {
        if (locked.scheme().equals(Stars.SCHEME)) book.take(locked.round(), null, doer.of("appraisal_round", locked.round(), locked.to().getYear() + " 年度星级锁定"));
    }

    @EventListener
    void on(ResultCorrected corrected) {
        because(corrected).ifPresent(because -> book.take(corrected.round(), corrected.subject(), doer.of("appraisal_round", corrected.round(), because)));
    }

    /** Empty before the lock, when there is no star that could change. */
    private Optional<String> because(ResultCorrected corrected) {
        return db.sql("""
                        select t.because
                          from appraisal_result t
                          join appraisal_round r on r.id = t.round and r.stage = 'LOCKED'
                          join appraisal_scheme s on s.id = r.scheme and s.code = :scheme
                         where (t.round, t.subject, t.version) = (:round, :subject, :version)
                        """)
                .param("scheme", Stars.SCHEME)
                .param("round", corrected.round())
                .param("subject", corrected.subject())
                .param("version", corrected.version())
                .query(String.class)
                .optional();
    }

    @Configuration(proxyBeanMethods = false)
    static class Published {

        @Bean Publicity publicMonths() { return new Publicity(LowCases.SCHEME, NoticeKind.MONTH); }

        @Bean Publicity publicStars() { return new Publicity(Stars.SCHEME, NoticeKind.STAR); }
    }
}
