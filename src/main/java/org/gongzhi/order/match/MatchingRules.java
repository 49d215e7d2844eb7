package org.gongzhi.order.match;

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

/** The door to the rules of matching: dated versions, of which the newest on or before a day counts. */
@Service
@Transactional
public class MatchingRules {

    private final JdbcClient db;
    private final Clock clock;

    MatchingRules(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The rule in force today. */
    @Transactional(readOnly = true)
    public MatchingRule current() {
        return db.sql("select * from matching_rule where valid_from <= :today order by valid_from desc limit 1")
                .param("today", LocalDate.now(clock))
                .query(MatchingRule.class)
                .single();
    }

    /** Every version, the newest first. */
    @Transactional(readOnly = true)
    public List<MatchingRule> versions() {
        return db.sql("select * from matching_rule order by valid_from desc").query(MatchingRule.class).list();
    }

    /**
     * Adds a version that counts from its day on.
     *
     * @throws Refused {@code order.rule.past}, {@code order.rule.no-weight}, {@code order.rule.limit}, {@code order.rule.same-day}
     */
    public void add(MatchingRule rule, Viewer viewer) {
        if (rule.validFrom().isBefore(LocalDate.now(clock))) throw new Refused("order.rule.past").at("validFrom");
        if (rule.sum() == 0) throw new Refused("order.rule.no-weight").at("fieldWeight");
        if (rule.shareLimit() <= rule.shareSoft()) throw new Refused("order.rule.limit").at("shareLimit");
        try {
            insert(rule, viewer);
        } catch (DuplicateKeyException sameDay) {
            throw new Refused("order.rule.same-day", rule.validFrom().toString()).at("validFrom");
        }
    }

    private void insert(MatchingRule rule, Viewer viewer) {
        db.sql("""
                        insert into matching_rule
                        values (:validFrom, :fieldWeight, :placeWeight, :capacityWeight, :ratingWeight, :starWeight, :newcomerWeight,
                                :spreadWeight, :shareSoft, :shareLimit, :shareCountsFrom, :newcomerMonths, :ratingPrior, :ratingPriorCount,
                                :invited, :reason, :by, :at, :firstStar)
                        """)
                .param("validFrom", rule.validFrom())
                .param("fieldWeight", rule.fieldWeight())
                .param("placeWeight", rule.placeWeight())
                .param("capacityWeight", rule.capacityWeight())
                .param("ratingWeight", rule.ratingWeight())
                .param("starWeight", rule.starWeight())
                .param("newcomerWeight", rule.newcomerWeight())
                .param("spreadWeight", rule.spreadWeight())
                .param("shareSoft", rule.shareSoft())
                .param("shareLimit", rule.shareLimit())
                .param("shareCountsFrom", rule.shareCountsFrom())
                .param("newcomerMonths", rule.newcomerMonths())
                .param("ratingPrior", rule.ratingPrior())
                .param("ratingPriorCount", rule.ratingPriorCount())
                .param("invited", rule.invited())
                .param("firstStar", rule.firstStar())
                .param("reason", rule.reason())
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
