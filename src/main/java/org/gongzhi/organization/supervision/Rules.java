package org.gongzhi.organization.supervision;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the dated numbers of supervision. What was in force on a day stays: a change begins today or later. */
@Service
@Transactional
public class Rules {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rules(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RuleSet on(LocalDate day) {
        var values = new TreeMap<Rule, BigDecimal>();
        db.sql("select distinct on (code) code, value from supervision_rule where valid_from <= :day order by code, valid_from desc")
                .param("day", day)
                .query(row -> { values.put(Rule.valueOf(row.getString("code")), row.getBigDecimal("value")); });
        return new RuleSet(values);
    }

    @Transactional(readOnly = true)
    public RuleSet today() { return on(LocalDate.now(clock)); }

    /** @throws Refused {@code supervision.rule.past}, {@code supervision.rule.number}, {@code supervision.rule.day}, {@code supervision.rule.bands} */
    public void set(Rule rule, LocalDate from, BigDecimal value, String reason, Viewer viewer) {
        if (from.isBefore(LocalDate.now(clock))) throw new Refused("supervision.rule.past").at("validFrom");
        check(rule, value);
        db.sql("""
                        insert into supervision_rule (code, valid_from, value, reason, by)
                        values (:code, :from, :value, :reason, :by)
                            on conflict (code, valid_from) do update set value = excluded.value, reason = excluded.reason, by = excluded.by
                        """)
                .param("code", rule.name())
                .param("from", from)
                .param("value", value)
                .param("reason", reason)
                .param("by", viewer.id())
                .update();
        fallInOrder(on(from));
        events.publishEvent(new Noted("supervision-rule", UUID.nameUUIDFromBytes(rule.name().getBytes(StandardCharsets.UTF_8)), "SET_SUPERVISION_RULE",
                viewer.act(clock.instant(), rule.label() + "：" + reason), Map.of("from", from.toString(), "value", value)));
    }

    private static void check(Rule rule, BigDecimal value) {
        if (value.stripTrailingZeros().scale() > 0 || value.compareTo(BigDecimal.valueOf(rule.unit().most())) > 0)
            throw new Refused("supervision.rule.number", rule.unit().most()).at("value");
        if (rule.unit() != Rule.Unit.DAY_OF_YEAR) return;
        try {
            LocalDate.of(2023, value.intValueExact() / 100, value.intValueExact() % 100);      // no leap year: there each year
        } catch (java.time.DateTimeException none) {
            throw new Refused("supervision.rule.day").at("value");
        }
    }

    private static void fallInOrder(RuleSet rules) {
        var bands = Stream.of(Rule.GRADE_5A, Rule.GRADE_4A, Rule.GRADE_3A, Rule.GRADE_2A).map(rules::number).toList();
        for (int band = 1; band < bands.size(); band++)
            if (bands.get(band - 1).compareTo(bands.get(band)) <= 0) throw new Refused("supervision.rule.bands").at("value");
    }
}
