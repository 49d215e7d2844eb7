package org.gongzhi.organization.dormancy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.organization.supervision.LatestActivities;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.Rules;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Moved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds dormant organizations in the records, by one statement for each criterion. Who was cleared or rectified within a year is
 * left alone. (民发〔2021〕63号; domain.md C2)
 */
@Service
@Transactional
public class DormancyScan {

    private static final String CAPACITY = "系统";

    /** Every one of the last years whose report is due by now stayed without one. */
    private static final String UNINSPECTED = """
            select i.organization_id as organization, min(i.year) || ' 至 ' || max(i.year) || ' 年度均未参加年检' as facts
              from organization_inspection i
             where i.stage = 'DRAFT'
               and i.submitted_on is null
               and i.due < :today
               and i.year > :year::int - :years::int
               and i.due >= make_date(:year::int - :years::int + 2, 1, 1)
             group by i.organization_id
            having count(*) >= :years::int
            """;

    private static final String NEVER_ACTIVE = """
            select o.id as organization, '自 ' || o.registered_on || ' 登记以来没有活动记录' as facts
              from organization o
             cross join lateral (select %s as day) a
             where o.serial > :after and o.serial <= :after + :batch
               and o.stage = 'REGISTERED'
               and o.kind in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION')
               and o.registered_on between :booksBegan and :since
               and a.day is null
            """;

    private static final String IDLE = """
            select o.id as organization, '最近一次活动记录 ' || a.day as facts
              from organization o
             cross join lateral (select %s as day) a
             where o.serial > :after and o.serial <= :after + :batch
               and o.stage = 'REGISTERED'
               and a.day < :since
            """;

    private final JdbcClient db;
    private final Rules rules;
    private final LatestActivities activities;
    private final WorkingDays days;
    private final Journal journal;
    private final Clock clock;

    DormancyScan(JdbcClient db, Rules rules, LatestActivities activities, WorkingDays days, Journal journal, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.activities = activities;
        this.days = days;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return how many were found */
    public int morning() {
        var today = LocalDate.now(clock);
        var numbers = rules.on(today);
        return identify(Criterion.UNINSPECTED, today, UNINSPECTED, Map.of("years", numbers.count(Rule.DORMANT_MISSED_YEARS), "year", lastDue(today)))
                + identifyOfAll(Criterion.NEVER_ACTIVE, today, NEVER_ACTIVE, Map.of("since", today.minusMonths(numbers.count(Rule.DORMANT_START_MONTHS)), "booksBegan", booksBegan()))
                + identifyOfAll(Criterion.IDLE, today, IDLE, Map.of("since", today.minusMonths(numbers.count(Rule.DORMANT_IDLE_MONTHS))));
    }

    /** The last year whose reports are all due by now. */
    static int lastDue(LocalDate today) { return today.getMonthValue() >= 6 ? today.getYear() - 1 : today.getYear() - 2; }

    /** Nothing can be said of the time before anything was written down here. */
    private LocalDate booksBegan() {
        return db.sql("""
                        select coalesce(least((select min(j.at) from journal j where j.subject = 'organization' and j.move = 'ENTER' and j.stage_to is not null),
                                              (select min(j.at) from journal j where j.subject = 'organization' and j.move = 'PREPARE' and j.stage_to is not null)), :now)
                        """)
                .param("now", Timestamp.from(clock.instant())).query(Timestamp.class).single().toInstant().atZone(OfficeClock.ZONE).toLocalDate();
    }

    /** Goes through the register, a batch in each statement: for each organization the ends of a few indexes are looked at, never its history. */
    private int identifyOfAll(Criterion criterion, LocalDate today, String found, Map<String, ?> params) {
        var query = found.formatted(activities.latest());
        int all = 0;
        for (var after : activities.batches()) {
            var these = new HashMap<String, Object>(params);
            these.put("after", after);
            these.put("batch", (long) LatestActivities.BATCH);
            all += identify(criterion, today, query, these);
        }
        return all;
    }

    private int identify(Criterion criterion, LocalDate today, String found, Map<String, ?> params) {
        var ids = db.sql("""
                        insert into organization_dormancy (id, version, identified_on, organization_id, region, criterion, facts, stage, due, contact, outcome)
                        select gen_random_uuid(), 0, :today, o.id, o.region, :criterion, f.facts, 'IDENTIFIED', :contactBy, '', ''
                          from (%s) f
                          join organization o on o.id = f.organization and o.stage in ('REGISTERED', 'SUSPENDED')
                         where not exists (select from organization_dormancy d where d.organization_id = o.id and (d.ended_on is null or d.ended_on > :yearAgo))
                            on conflict do nothing
                     returning id
                        """.formatted(found))
                .params(params)
                .param("today", today)
                .param("criterion", criterion.name())
                .param("contactBy", days.plus(today, rules.on(today).count(Rule.DORMANT_CONTACT_DAYS)))
                .param("yearAgo", today.minusYears(1))
                .query(UUID.class)
                .list();
        var act = new Act(null, CAPACITY, clock.instant(), "");
        if (!ids.isEmpty()) journal.writeAll(ids.stream().map(id -> new Moved("dormancy", id, DormancyMove.IDENTIFY, null, act, Map.of("criterion", criterion.name()))).toList());
        return ids.size();
    }
}
