package org.gongzhi.incubation.settlement;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dated rules of settling: yesterday's settlements keep yesterday's rule. */
@Component
@Transactional
public class SettlementRules {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettlementRules(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** The rule in force on a day. */
    @Transactional(readOnly = true)
    public SettlementRule on(LocalDate day) {
        return db.sql("select * from incubation_rule where from_on <= ? order by from_on desc limit 1").param(day).query(SettlementRule.class).single();
    }

    /** Another rule from a day on. @throws Refused {@code incubation.rule.past}, {@code incubation.rule.same-day}, {@code incubation.rule.hours} */
    public void set(SettlementRule rule, Viewer viewer) {
        if (rule.fromOn().isBefore(LocalDate.now(clock.withZone(OfficeClock.ZONE)))) throw new Refused("incubation.rule.past").at("fromOn");
        if (!rule.closes().isAfter(rule.opens())) throw new Refused("incubation.rule.hours").at("closes");
        try {
            insert(rule, viewer);
        } catch (DuplicateKeyException sameDay) {
            throw new Refused("incubation.rule.same-day").at("fromOn");
        }
        events.publishEvent(new Noted("incubation-rule", new UUID(0, rule.fromOn().toEpochDay()), "SET_INCUBATION_RULE",
                viewer.act(clock.instant(), rule.basis()), Map.of("from", rule.fromOn().toString())));
    }

    /** One more thing to be handed back by whoever leaves from now on. @throws Refused {@code incubation.handover.exists} */
    public void addItem(String label, Viewer viewer) {
        try {
            db.sql("insert into handover_item (rank, label) select coalesce(max(rank), 0) + 10, :label from handover_item").param("label", label.strip()).update();
        } catch (DuplicateKeyException exists) {
            throw new Refused("incubation.handover.exists").at("label");
        }
        note("ADD_HANDOVER_ITEM", label, viewer);
    }

    public void retireItem(int rank, Viewer viewer) {
        var label = db.sql("update handover_item set retired = true where rank = ? and not retired returning label").param(rank).query(String.class).optional()
                .orElseThrow(Missing::new);
        note("RETIRE_HANDOVER_ITEM", label, viewer);
    }

    private void note(String deed, String what, Viewer viewer) {
        events.publishEvent(new Noted("incubation-rule", new UUID(0, 0), deed, viewer.act(clock.instant(), what), Map.of()));
    }

    private void insert(SettlementRule rule, Viewer viewer) {
        db.sql("""
                        insert into incubation_rule (from_on, agreement_months, remind_days, handover_working_days, waiting_months, booking_days_ahead,
                                                     booking_hours_a_month, opens, closes, basis, set_by, set_at)
                        values (:fromOn, :agreementMonths, :remindDays, :handoverWorkingDays, :waitingMonths, :bookingDaysAhead, :bookingHoursAMonth,
                                :opens, :closes, :basis, :by, :at)
                        """)
                .param("fromOn", rule.fromOn())
                .param("agreementMonths", rule.agreementMonths())
                .param("remindDays", rule.remindDays())
                .param("handoverWorkingDays", rule.handoverWorkingDays())
                .param("waitingMonths", rule.waitingMonths())
                .param("bookingDaysAhead", rule.bookingDaysAhead())
                .param("bookingHoursAMonth", rule.bookingHoursAMonth())
                .param("opens", rule.opens())
                .param("closes", rule.closes())
                .param("basis", rule.basis())
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
