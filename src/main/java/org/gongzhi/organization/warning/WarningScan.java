package org.gongzhi.organization.warning;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.round.Filling;
import org.gongzhi.indicator.Period;
import org.gongzhi.indicator.SubjectFigures;
import org.gongzhi.organization.supervision.LatestActivities;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.Rules;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Moved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signals that the records give by themselves, each by one statement over all organizations. While a signal of an organization is
 * open it is not raised again; one that was closed or dismissed rests for {@link #REST_DAYS} days. (domain.md M51)
 */
@Service
@Transactional
public class WarningScan {

    static final int REST_DAYS = 60;
    private static final String CAPACITY = "系统";
    private static final String SCORE = "monthly.mean";

    private record Raised(UUID id) {}

    private final JdbcClient db;
    private final Rules rules;
    private final LatestActivities activities;
    private final SubjectFigures figures;
    private final Filling filling;
    private final Journal journal;
    private final Clock clock;

    WarningScan(JdbcClient db, Rules rules, LatestActivities activities, SubjectFigures figures, Filling filling, Journal journal, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.activities = activities;
        this.figures = figures;
        this.filling = filling;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return how many signals were raised */
    public int morning() {
        var today = LocalDate.now(clock);
        var numbers = rules.on(today);
        return raise(Signal.REPORT_LATE, today, Signals.REPORT_LATE, Map.of())
                + raise(Signal.LISTED, today, Signals.LISTED, Map.of())
                + raise(Signal.CERTIFICATE, today, Signals.CERTIFICATE, Map.of("until", today.plusDays(numbers.count(Rule.WARN_CERTIFICATE_DAYS))))
                + raise(Signal.COMPLAINTS, today, Signals.COMPLAINTS, Map.of("since", today.minusDays(90), "least", numbers.count(Rule.WARN_COMPLAINTS)))
                + raiseOfAll(Signal.STALE, today, Signals.STALE, today.minusMonths(numbers.count(Rule.UPDATE_MONTHS)))
                + raiseOfAll(Signal.IDLE, today, Signals.IDLE.formatted(activities.latest()), today.minusMonths(numbers.count(Rule.WARN_IDLE_MONTHS)))
                + lowScores(today, numbers.number(Rule.WARN_LOW_SCORE));
    }

    /** The figure is counted on a floor above; where nobody counts it there is nothing to see. */
    private int lowScores(LocalDate today, BigDecimal least) {
        var figure = figures.figure(SCORE);
        var link = filling.attribution(SCORE, "ORGANIZATION");
        if (figure.isEmpty() || link.isEmpty()) return 0;
        int raised = 0;
        for (var district : db.sql("select distinct substr(region, 1, 6) || '000000' from organization").query(String.class).list()) {
            var params = new HashMap<String, Object>(figures.scope(district, Period.between(today.minusMonths(3), today)));
            params.put("least", least);
            raised += raise(Signal.LOW_SCORE, today, Signals.LOW_SCORE.formatted(figures.values(figure.get(), link.get().subject())), params);
        }
        return raised;
    }

    /** Goes through the register, a batch in each statement. */
    private int raiseOfAll(Signal signal, LocalDate today, String signals, LocalDate since) {
        return activities.batches().stream().mapToInt(after -> raise(signal, today, signals, Map.of("since", since, "after", after, "batch", (long) LatestActivities.BATCH))).sum();
    }

    /** @param signals a query that yields {@code organization, region, facts} */
    private int raise(Signal signal, LocalDate today, String signals, Map<String, ?> params) {
        var raised = db.sql("""
                        insert into organization_warning (id, version, raised_on, organization_id, region, signal, facts, stage, handling)
                        select gen_random_uuid(), 0, :today, s.organization, s.region, :signal, s.facts, 'SIGNAL', ''
                          from (%s) s
                         where not exists (select from organization_warning w
                                            where w.organization_id = s.organization and w.signal = :signal
                                              and (w.closed_on is null or w.closed_on > :rested))
                            on conflict do nothing
                     returning id
                        """.formatted(signals))
                .params(params)
                .param("today", today)
                .param("signal", signal.name())
                .param("rested", today.minusDays(REST_DAYS))
                .query(Raised.class)
                .list();
        var act = new Act(null, CAPACITY, clock.instant(), "");
        if (!raised.isEmpty()) journal.writeAll(raised.stream().map(one -> new Moved("warning", one.id(), WarningMove.RAISE, null, act, Map.of("signal", signal.name()))).toList());
        return raised.size();
    }
}
