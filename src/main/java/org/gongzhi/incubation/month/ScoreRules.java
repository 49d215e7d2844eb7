package org.gongzhi.incubation.month;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what follows from points: dated versions, of which the newest on or before a day counts. */
@Service
@Transactional
public class ScoreRules {

    private final JdbcClient db;
    private final Clock clock;

    ScoreRules(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The rule in force today. */
    @Transactional(readOnly = true)
    public ScoreRule current() { return on(LocalDate.now(clock)); }

    /** The rule that was, is or will be in force on a day. */
    @Transactional(readOnly = true)
    public ScoreRule on(LocalDate day) { return versions().stream().filter(rule -> !rule.validFrom().isAfter(day)).findFirst().orElseThrow(); }

    /** Every version, the newest first. */
    @Transactional(readOnly = true)
    public List<ScoreRule> versions() {
        return db.sql("select * from score_rule order by valid_from desc").query(ScoreRule.class).list();
    }

    /**
     * Adds a version that counts from its day on: months that ended before are judged as they were.
     *
     * @throws Refused {@code score.rule.past}, {@code score.rule.same-day}
     */
    public void add(ScoreRule rule, Viewer viewer) {
        if (rule.validFrom().isBefore(LocalDate.now(clock))) throw new Refused("score.rule.past").at("validFrom");
        try {
            db.sql("""
                            insert into score_rule
                            values (:validFrom, :lowBelow, :lowMonths, :interviewDays, :rectificationDays, :interviewMaxStar, :starDays, :reason, :by, :at)
                            """)
                    .param("validFrom", rule.validFrom())
                    .param("lowBelow", rule.lowBelow())
                    .param("lowMonths", rule.lowMonths())
                    .param("interviewDays", rule.interviewDays())
                    .param("rectificationDays", rule.rectificationDays())
                    .param("interviewMaxStar", rule.interviewMaxStar())
                    .param("starDays", rule.starDays())
                    .param("reason", rule.reason())
                    .param("by", viewer.id())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException sameDay) {
            throw new Refused("score.rule.same-day", rule.validFrom().toString()).at("validFrom");
        }
    }
}
