package org.gongzhi.platform.safety;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the rules of logging in. (OWASP ASVS 5.0, 6.3.3; GB/T 22239-2019, 8.1.4.1 d and 8.1.4.2 c) */
@Service
@Transactional
public class LogInRules {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LogInRules(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** The rule in force. */
    @Transactional(readOnly = true)
    public LogInRule today() {
        var today = LocalDate.now(clock);
        return all().stream().filter(rule -> !rule.fromOn().isAfter(today)).findFirst().orElseThrow();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<LogInRule> all() {
        return db.sql("""
                        select r.from_on, r.factor_of, r.unused_days, r.basis, p.name as set_by
                          from log_in_rule r
                          left join person p on p.id = r.set_by
                         order by r.from_on desc
                         limit 200
                        """).query(LogInRule.class).list();
    }

    /**
     * Another rule from a day on, in place of one of the same day: whoever has locked people out must be able to take it back at once.
     *
     * @throws Refused {@code login.rule.past}, {@code login.rule.tomorrow}
     */
    public void set(LogInRule rule, Viewer viewer) {
        var today = LocalDate.now(clock);
        if (rule.fromOn().isBefore(today)) throw new Refused("login.rule.past").at("fromOn");
        if (rule.factorOf() == FactorOf.EVERYBODY && rule.fromOn().equals(today) && today().factorOf() != FactorOf.EVERYBODY) throw new Refused("login.rule.tomorrow").at("fromOn");
        db.sql("""
                        insert into log_in_rule (from_on, factor_of, unused_days, basis, set_by, set_at) values (:from, :factorOf, :days, :basis, :by, :at)
                            on conflict (from_on) do update
                           set factor_of = excluded.factor_of, unused_days = excluded.unused_days, basis = excluded.basis, set_by = excluded.set_by, set_at = excluded.set_at
                        """)
                .param("from", rule.fromOn()).param("factorOf", rule.factorOf().name()).param("days", rule.unusedDays()).param("basis", rule.basis())
                .param("by", viewer.id()).param("at", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new Noted("log-in-rule", new UUID(0, rule.fromOn().toEpochDay()), "SET_LOG_IN_RULE", viewer.act(clock.instant(), rule.basis()),
                Map.of("from", rule.fromOn().toString(), "factorOf", rule.factorOf().label(), "unusedDays", rule.unusedDays())));
    }
}
