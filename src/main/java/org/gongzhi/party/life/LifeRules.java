package org.gongzhi.party.life;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.party.life.LifeRule.Applies;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often something is due, as dated data: yesterday's months keep yesterday's rule. And what is fixed of one branch. (domain.md C1) */
@Service
@Transactional
public class LifeRules {

    private final JdbcClient db;
    private final Branches branches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LifeRules(JdbcClient db, Branches branches, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.branches = branches;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, what is in force and what was. */
    @Transactional(readOnly = true)
    public List<LifeRule> all() {
        return db.sql("""
                        select r.type, r.since, r.period, r.times, r.applies, r.basis, lead(r.since) over (partition by r.type order by r.since) - 1 as until
                          from life_rule r
                         order by r.type, r.since desc
                        """)
                .query(LifeRule.class)
                .list();
    }

    /** Another rule from a day on. @throws Refused {@code life.rule.past}, {@code life.rule.same-day} */
    public void set(MeetingType type, LocalDate since, LifePeriod period, int times, Applies applies, String basis, Viewer viewer) {
        if (since.isBefore(LocalDate.now(clock))) throw new Refused("life.rule.past").at("since");
        try {
            db.sql("""
                            insert into life_rule (type, since, period, times, applies, basis, set_by, set_at)
                            values (:type, :since, :period, :times, :applies, :basis, :by, :at)
                            """)
                    .param("type", type.name())
                    .param("since", since)
                    .param("period", period.name())
                    .param("times", times)
                    .param("applies", applies.name())
                    .param("basis", basis.strip())
                    .param("by", viewer.id())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException sameDay) {
            throw new Refused("life.rule.same-day").at("since");
        }
        events.publishEvent(new Noted("life-rule", new UUID(type.ordinal(), since.toEpochDay()), "SET_LIFE_RULE", viewer.act(clock.instant(), basis),
                Map.of("type", type.name(), "since", since.toString(), "times", times)));
    }

    /** The fixed day of the month of a branch, and how many groups it has. @param day 1–28; null when none is fixed */
    public void habit(UUID branch, @Nullable Integer day, int groups, Viewer viewer) {
        branches.reached(branch, viewer);
        db.sql("""
                        insert into branch_habit (branch_id, theme_day, groups, set_by, set_at)
                        values (:branch, :day, :groups, :by, :at)
                            on conflict (branch_id) do update
                           set theme_day = excluded.theme_day, groups = excluded.groups, set_by = excluded.set_by, set_at = excluded.set_at
                        """)
                .param("branch", branch)
                .param("day", day)
                .param("groups", groups)
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new Noted("party-organization", branch, "SET_HABIT", viewer.act(clock.instant(), ""), Map.of("groups", groups)));
    }
}
