package org.gongzhi.incubation.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.gongzhi.appraisal.round.ResultCorrected;
import org.gongzhi.appraisal.round.RoundLocked;
import org.gongzhi.followup.interview.InterviewConcluded;
import org.gongzhi.followup.interview.InterviewHeld;
import org.gongzhi.platform.journal.Doer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other modules tell, and what follows for cases of low months, in the same transaction. */
@Component
class MonthEvents {

    private record Corrected(LocalDate month, BigDecimal points) {}

    private final LowCases cases;
    private final Histories histories;
    private final ScoreRules rules;
    private final Doer doer;
    private final JdbcClient db;

    MonthEvents(LowCases cases, Histories histories, ScoreRules rules, Doer doer, JdbcClient db) {
        this.cases = cases;
        this.histories = histories;
        this.rules = rules;
        this.doer = doer;
        this.db = db;
    }

    @EventListener
    void on(RoundLocked locked) {
        if (locked.scheme().equals(LowCases.SCHEME))
            cases.judge(histories.touched(locked.round(), rules.on(locked.to()).lowBelow()),
                    doer.of("appraisal_round", locked.round(), YearMonth.from(locked.from()) + " 积分锁定"));
    }

    /** Before the lock a correction has no consequence that could fall. */
    @EventListener
    void on(ResultCorrected corrected) {
        db.sql("""
                        select r.period_from as month, t.total as points
                          from appraisal_round r
                          join appraisal_scheme c on c.id = r.scheme
                          join appraisal_standing t on t.round = r.id and t.subject = :subject
                         where r.id = :round
                           and r.stage = 'LOCKED'
                           and c.code = :scheme
                        """)
                .param("round", corrected.round())
                .param("subject", corrected.subject())
                .param("scheme", LowCases.SCHEME)
                .query(Corrected.class)
                .optional()
                .ifPresent(now -> cases.corrected(corrected.subject(), now.month(),
                        now.points().compareTo(rules.on(now.month().plusMonths(1).minusDays(1)).lowBelow()) < 0,
                        doer.of("appraisal_round", corrected.round(), "更正后重新计算")));
    }

    @EventListener
    void on(InterviewHeld held) {
        if (isOurs(held.sourceId())) cases.held(held.sourceId(), held.due(), doer.of("interview", held.id().value(), "约谈后限期整改，期限 " + held.due()));
    }

    @EventListener
    void on(InterviewConcluded concluded) {
        if (isOurs(concluded.sourceId())) cases.concluded(concluded.sourceId(), concluded.stage(),
                doer.of("interview", concluded.id().value(), "约谈" + concluded.stage().label()));
    }

    private boolean isOurs(@Nullable UUID source) {
        return source != null && db.sql("select exists (select from low_case where id = ?)").param(source).query(Boolean.class).single();
    }
}
