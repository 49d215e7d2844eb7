package org.gongzhi.incubation.centre;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.Tenths;
import org.gongzhi.appraisal.round.RoundLocked;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.FollowUps;
import org.gongzhi.followup.NewFollowUp;
import org.gongzhi.platform.journal.Doer;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What centres came to when they were reviewed, and what follows: whoever has to put something right is followed up. (domain.md M131) */
@Component
class CentreReviews {

    private static final String RECTIFY = "RECTIFY";

    private record Weak(UUID subject, String name, String region, String title, BigDecimal total, String band) {}

    private final FollowUps followUps;
    private final Doer doer;
    private final JdbcClient db;

    CentreReviews(FollowUps followUps, Doer doer, JdbcClient db) {
        this.followUps = followUps;
        this.doer = doer;
        this.db = db;
    }

    /** Those that are public, the newest first. */
    List<CentrePage.Review> of(UUID centre) {
        return db.sql("""
                        select r.id as round, r.title, r.period_from as "from", r.period_to as until, r.stage, t.total, b.label as band, t.rank,
                               (select count(*) from appraisal_standing n where n.round = r.id) as counted, s.exempt_because as exempt
                          from appraisal_subject s
                          join appraisal_round r on r.id = s.round and r.stage in ('PUBLISHED', 'APPEALS', 'LOCKED')
                          left join appraisal_standing t on t.round = s.round and t.subject = s.subject
                          left join appraisal_band b on b.scheme = r.scheme and b.code = t.band
                         where s.subject = ?
                         order by r.period_to desc, r.serial desc
                         limit 10
                        """)
                .param(centre)
                .query(CentrePage.Review.class)
                .list();
    }

    @EventListener
    void on(RoundLocked locked) {
        for (var weak : weak(locked.round()))
            followUps.open(NewFollowUp.of(FollowUpSource.SCORE, locked.round(), "/appraisals/" + locked.round() + "/results/" + weak.subject(), weak.region(),
                    weak.name() + "：" + weak.title() + "限期整改", weak.title() + "得 " + Tenths.of(weak.total()) + " 分，评为“" + weak.band() + "”，请逐项查找扣分原因并整改。"),
                    doer.of("appraisal_round", locked.round(), "评价结果为“" + weak.band() + "”，限期整改"));
    }

    private List<Weak> weak(UUID round) {
        return db.sql("""
                        select s.subject, s.name, s.region, r.title, t.total, b.label as band
                          from appraisal_round r
                          join appraisal_subject s on s.round = r.id and s.subject_kind = :kind and s.exempt_because is null
                          join appraisal_standing t on t.round = s.round and t.subject = s.subject
                          join appraisal_band b on b.scheme = r.scheme and b.code = t.band and b.consequence = :consequence
                         where r.id = :round
                         order by t.total
                        """)
                .param("round", round)
                .param("kind", CentreSubjects.KIND)
                .param("consequence", RECTIFY)
                .query(Weak.class)
                .list();
    }
}
