package org.gongzhi.party.activity;

import java.time.Clock;
import java.util.UUID;
import org.gongzhi.appraisal.publication.RoundNotices;
import org.gongzhi.appraisal.round.ResultCorrected;
import org.gongzhi.appraisal.round.RoundLocked;
import org.gongzhi.appraisal.round.RoundPublished;
import org.gongzhi.notice.NoticeKind;
import org.gongzhi.platform.access.Act;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ranking of a quarter becomes a public notice with its round, a correction another edition of it. Of pilots nothing is made public. */
@Component
class ActivityEvents {

    private final RoundNotices notices;
    private final JdbcClient db;
    private final Clock clock;

    ActivityEvents(RoundNotices notices, JdbcClient db, Clock clock) {
        this.notices = notices;
        this.db = db;
        this.clock = clock;
    }

    @EventListener
    void on(RoundPublished published) {
        if (published.scheme().equals(Activity.SCHEME)) notices.publish(published.round(), NoticeKind.RANK, doer(published.round(), ""));
    }

    @EventListener
    void on(RoundLocked locked) {
        if (locked.scheme().equals(Activity.SCHEME)) notices.checkAnswered(locked.round());
    }

    @EventListener
    void on(ResultCorrected corrected) {
        var ours = db.sql("select s.code = :code from appraisal_round r join appraisal_scheme s on s.id = r.scheme where r.id = :round")
                .param("code", Activity.SCHEME).param("round", corrected.round()).query(Boolean.class).single();
        if (ours) notices.correct(corrected.round(), doer(corrected.round(), "经复核更正"));
    }

    /** In the name of whoever moved the round last. */
    private Act doer(UUID round, String note) {
        return db.sql("select actor_id, capacity from journal where subject = 'appraisal_round' and subject_id = ? order by id desc limit 1")
                .param(round)
                .query((row, n) -> new Act(row.getObject("actor_id", UUID.class), row.getString("capacity"), clock.instant(), note))
                .optional()
                .orElseGet(() -> new Act(null, "系统", clock.instant(), note));
    }
}
