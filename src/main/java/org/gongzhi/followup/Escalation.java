package org.gongzhi.followup;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.message.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is overdue climbs by itself along the responsibility chain. How far follows from its date, the rule in force today and
 * the calendar alone; each rung is told once for each date, so that a run that was missed is made up for and one that comes
 * twice does nothing. (domain.md M21)
 */
@Service
public class Escalation {

    private static final String CAPACITY = "系统";

    private record Climbed(UUID id, String title, String region, Duty duty, int days, @Nullable UUID person, @Nullable String name) {}

    private final JdbcClient db;
    private final WorkingDays calendar;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Escalation(JdbcClient db, WorkingDays calendar, Messages messages, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.calendar = calendar;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** @return how many rungs were climbed */
    @Transactional
    public int climb() {
        var today = LocalDate.now(clock);
        var climbed = 0;
        for (var rule : rules(today).entrySet()) {
            var them = climb(rule.getKey(), rule.getValue(), today);
            them.forEach(this::tell);
            climbed += them.size();
        }
        return climbed;
    }

    /** The days of each duty as they are in force on that day. */
    @Transactional(readOnly = true)
    public Map<Duty, Integer> rules(LocalDate day) {
        var rules = new LinkedHashMap<Duty, Integer>();
        db.sql("select distinct on (duty) duty, days from climb_rule where valid_from <= :day order by duty, valid_from desc")
                .param("day", day)
                .query(row -> { rules.put(Duty.valueOf(row.getString("duty")), row.getInt("days")); });
        var ordered = new LinkedHashMap<Duty, Integer>();
        for (var duty : Duty.values()) if (rules.containsKey(duty)) ordered.put(duty, rules.get(duty));
        return ordered;
    }

    private List<Climbed> climb(Duty duty, int days, LocalDate today) {
        return db.sql("""
                        with due as (
                            select f.id, f.title, f.region, f.organization_id, f.due_on
                              from follow_up f
                             where f.stage in ('ASSIGNED', 'UNDER_WAY')
                               and f.due_on <= :latest
                               and f.rung < :rung
                               for update skip locked
                        ), told as (
                            update follow_up f set rung = :rung, version = version + 1 from due where f.id = due.id
                        ), kept as (
                            insert into follow_up_climb (follow_up_id, due_on, rung, duty, person_id, days, at)
                            select d.id, d.due_on, :rung, :duty, w.person_id, :days, :at
                              from due d
                              left join lateral (select x.person_id
                                                   from responsible x
                                                   join region g on g.code = x.region
                                                  where x.duty = :duty
                                                    and x.valid_from <= :today
                                                    and (x.valid_until is null or x.valid_until >= :today)
                                                    and left(d.region, (array[2, 4, 6, 9, 12])[g.level]) = left(x.region, (array[2, 4, 6, 9, 12])[g.level])
                                                    and (x.organization_id is null or x.organization_id = d.organization_id)
                                                  order by x.organization_id is null, g.level desc, x.serial desc
                                                  limit 1) w on true
                                on conflict do nothing
                         returning follow_up_id, person_id
                        )
                        select d.id, d.title, d.region, k.person_id, p.name
                          from kept k
                          join due d on d.id = k.follow_up_id
                          left join person p on p.id = k.person_id
                        """)
                .param("latest", latest(days, today))
                .param("rung", duty.rung())
                .param("duty", duty.name())
                .param("days", days)
                .param("today", today)
                .param("at", Timestamp.from(clock.instant()))
                .query((row, n) -> new Climbed(row.getObject("id", UUID.class), row.getString("title"), row.getString("region"), duty, days,
                        row.getObject("person_id", UUID.class), row.getString("name")))
                .list();
    }

    /** The latest date behind which so many working days lie today. */
    private LocalDate latest(int days, LocalDate today) {
        var due = today.minusDays(days);
        while (calendar.plus(due, days).isAfter(today)) due = due.minusDays(1);
        return due;
    }

    private void tell(Climbed one) {
        var title = "督办逾期 " + one.days() + " 个工作日以上：" + one.title();
        var href = "/follow-ups/" + one.id();
        if (one.person() == null) messages.tellHolders("followup.open", one.region(), null, title, href);
        else messages.tell(List.of(one.person()), title, href);
        var note = "逾期满 " + one.days() + " 个工作日，报" + one.duty().label() + (one.name() == null ? "（尚未指定，已告知督办岗位）" : " " + one.name());
        events.publishEvent(new Noted("follow-up", one.id(), "CLIMB", new Act(null, CAPACITY, clock.instant(), note), Map.of("duty", one.duty().name())));
    }
}
