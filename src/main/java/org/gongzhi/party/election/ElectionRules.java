package org.gongzhi.party.election;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated rules of elections: one held yesterday keeps yesterday's rule. */
@Service
@Transactional
public class ElectionRules {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ElectionRules(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** The rule in force on a day; before the first one that. */
    @Transactional(readOnly = true)
    public ElectionRule on(LocalDate day) {
        return db.sql("select * from election_rule order by since <= :day desc, case when since <= :day then since end desc, since limit 1").param("day", day)
                .query(ElectionRule.class).single();
    }

    @Transactional(readOnly = true)
    public List<ElectionRule> all() { return db.sql("select * from election_rule order by since desc").query(ElectionRule.class).list(); }

    /** Another rule from a day on. @throws Refused {@code election.rule.past}, {@code election.rule.same-day}, {@code election.rule.parts}, {@code election.rule.committee} */
    public void set(ElectionRule rule, Viewer viewer) {
        if (rule.since().isBefore(LocalDate.now(clock))) throw new Refused("election.rule.past").at("since");
        if (rule.quorumPart() > rule.quorumWhole()) throw new Refused("election.rule.parts").at("quorumPart");
        if (rule.committeeLeast() > rule.committeeMost()) throw new Refused("election.rule.committee").at("committeeLeast");
        try {
            insert(rule, viewer);
        } catch (DuplicateKeyException sameDay) {
            throw new Refused("election.rule.same-day").at("since");
        }
        events.publishEvent(new Noted("election-rule", new UUID(0, rule.since().toEpochDay()), "SET_ELECTION_RULE", viewer.act(clock.instant(), rule.text()),
                Map.of("since", rule.since().toString())));
    }

    private void insert(ElectionRule rule, Viewer viewer) {
        db.sql("""
                        insert into election_rule (since, quorum_part, quorum_whole, basis, remind_months, shift_months, committee_from, committee_least, committee_most,
                                                   term_years, village_years, text, set_by, set_at)
                        values (:since, :part, :whole, :basis, :remind, :shift, :from, :least, :most, :term, :village, :text, :by, :at)
                        """)
                .param("since", rule.since())
                .param("part", rule.quorumPart())
                .param("whole", rule.quorumWhole())
                .param("basis", rule.basis().name())
                .param("remind", rule.remindMonths())
                .param("shift", rule.shiftMonths())
                .param("from", rule.committeeFrom())
                .param("least", rule.committeeLeast())
                .param("most", rule.committeeMost())
                .param("term", rule.termYears())
                .param("village", rule.villageYears())
                .param("text", rule.text().strip())
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
