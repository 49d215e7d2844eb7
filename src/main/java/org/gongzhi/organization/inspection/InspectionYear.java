package org.gongzhi.organization.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.Rules;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.message.Messages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the reports of a year, reminds of them, and finds those that are late: set by set, however many organizations there are.
 * A run that was missed is made up for, one that comes twice does nothing. (domain.md M48)
 */
@Service
@Transactional
public class InspectionYear {

    private static final String CAPACITY = "系统";
    private static final int BATCH = 5_000;

    private record Opened(UUID id, UUID organization) {}

    private final JdbcClient db;
    private final Rules rules;
    private final Journal journal;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InspectionYear(JdbcClient db, Rules rules, Journal journal, Messages messages, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.journal = journal;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** What a morning brings. @return how many reports were opened, reminded of and found late */
    public int morning() {
        var today = LocalDate.now(clock);
        return openInTime(today) + remind(today) + findLate(today);
    }

    /** A register that is taken over later in the year accuses nobody: those reports were brought on paper, and come in as a table of results. */
    private int openInTime(LocalDate today) {
        int year = today.getYear() - 1;
        return today.isAfter(ReportDates.of(OrganizationKind.SERVICE_INSTITUTION, year, rules).registrar()) ? 0 : open(year);
    }

    /** A report for every legal person that was registered before the second half of the year; whoever came later reports for the first time next year. */
    int open(int year) {
        int opened = 0;
        long last = db.sql("select coalesce(max(serial), 0) from organization").query(Long.class).single();
        for (var kind : OrganizationKind.values()) {
            if (!kind.isLegalPerson()) continue;
            var dates = ReportDates.of(kind, year, rules);
            for (long from = 0; from < last; from += BATCH) opened += open(kind, year, dates, from);
        }
        return opened;
    }

    /** By their serial, so that each batch begins where the last one ended. */
    private int open(OrganizationKind kind, int year, ReportDates dates, long from) {
        var opened = db.sql("""
                        insert into organization_inspection (id, version, year, organization_id, region, stage, simple, unit_due, due, party_work, account, unit_opinion, conclusion)
                        select gen_random_uuid(), 0, :year, o.id, o.region, 'DRAFT',
                               exists (select from organization_grade g
                                        where g.organization_id = o.id and g.stage in ('GRADED', 'TRACKED') and g.grade >= :simple and :today between g.valid_from and g.valid_until),
                               case when o.competent_unit is not null then :unit::date end, :due, '', '', '', ''
                          from organization o
                         where o.serial > :from and o.serial <= :from + :batch
                           and o.kind = :kind
                           and o.stage in ('REGISTERED', 'SUSPENDED')
                           and o.registered_on < make_date(:year, 7, 1)
                           and not exists (select from organization_inspection i where i.organization_id = o.id and i.year = :year)
                     returning id, organization_id as organization
                        """)
                .param("year", year)
                .param("kind", kind.name())
                .param("simple", rules.today().count(Rule.GRADE_SIMPLE_CHECK_FROM))
                .param("today", LocalDate.now(clock))
                .param("unit", dates.unit())
                .param("due", dates.registrar())
                .param("from", from)
                .param("batch", (long) BATCH)
                .query(Opened.class)
                .list();
        if (!opened.isEmpty()) journal.writeAll(opened.stream().map(one -> new Moved("inspection", one.id(), InspectionMove.OPEN, null, act(), Map.of("year", year))).toList());
        return opened.size();
    }

    /** Once for each report, so many days before it has to be brought. */
    int remind(LocalDate today) {
        var until = today.plusDays(rules.on(today).count(Rule.REPORT_REMIND_DAYS));
        var persons = db.sql("""
                        with owed as (
                            update organization_inspection i
                               set reminded_on = :today, version = version + 1
                             where i.stage = 'DRAFT'
                               and i.reminded_on is null
                               and i.due >= :today
                               and coalesce(i.unit_due, i.due) <= :until
                         returning i.organization_id
                        )
                        select distinct p.person_id
                          from owed o
                          join post p on p.organization_id = o.organization_id and p.until is null
                        """)
                .param("today", today)
                .param("until", until)
                .query(UUID.class)
                .list();
        messages.tell(persons, "年度报告快到报送期限了，请及时填报", Matter.INSPECTION.path() + "?stage=DRAFT");
        return persons.size();
    }

    /** Each late report once: whoever keeps the lists hears of it by {@link ReportMissed}. */
    int findLate(LocalDate today) {
        var late = db.sql("""
                        select i.id, i.organization_id as organization, i.region, i.year, i.due
                          from organization_inspection i
                          join organization o on o.id = i.organization_id and o.stage in ('REGISTERED', 'SUSPENDED')
                         where i.stage = 'DRAFT'
                           and i.submitted_on is null
                           and i.due < :today
                           and not exists (select from organization_credit c where c.organization_id = i.organization_id and c.cause = 'REPORT_MISSED' and c.source_id = i.id)
                         order by i.due
                         limit :batch
                        """)
                .param("today", today)
                .param("batch", BATCH)
                .query(ReportMissed.Late.class)
                .list();
        if (!late.isEmpty()) events.publishEvent(new ReportMissed(late));
        return late.size();
    }

    private Act act() { return new Act(null, CAPACITY, clock.instant(), ""); }
}
