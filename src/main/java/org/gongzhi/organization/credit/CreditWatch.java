package org.gongzhi.organization.credit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.organization.OrganizationMove;
import org.gongzhi.organization.inspection.ReportMissed;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.Rules;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Moved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds causes by itself: reports that did not come, organizations that were suspended or revoked, and those that have been abnormal too long. */
@Service
@Transactional
public class CreditWatch {

    private static final String CAPACITY = "系统";
    private static final int BATCH = 5_000;

    private record Found(UUID id, String cause) {}

    private final Credits credits;
    private final Rules rules;
    private final WorkingDays days;
    private final Journal journal;
    private final JdbcClient db;
    private final Clock clock;

    CreditWatch(Credits credits, Rules rules, WorkingDays days, Journal journal, JdbcClient db, Clock clock) {
        this.credits = credits;
        this.rules = rules;
        this.days = days;
        this.journal = journal;
        this.db = db;
        this.clock = clock;
    }

    @EventListener
    void missed(ReportMissed missed) {
        var found = db.sql("""
                        insert into organization_credit (id, version, found_on, organization_id, region, list, cause, facts, source_id, record_by, stage, remedy)
                        select gen_random_uuid(), 0, :today, i.organization_id, i.region, 'ABNORMAL', 'REPORT_MISSED',
                               i.year || ' 年度报告到 ' || i.due || ' 仍未报送', i.id, :recordBy, 'FOUND', ''
                          from organization_inspection i
                         where i.id = any (:inspections)
                            on conflict do nothing
                     returning id, cause
                        """)
                .param("today", today())
                .param("recordBy", recordBy())
                .param("inspections", missed.reports().stream().map(ReportMissed.Late::id).toArray(UUID[]::new))
                .query(Found.class)
                .list();
        write(found);
    }

    @EventListener
    void moved(Moved moved) {
        if (!moved.subject().equals("organization")) return;
        var cause = moved.move() == OrganizationMove.SUSPEND ? CreditCause.SUSPENDED : moved.move() == OrganizationMove.REVOKE ? CreditCause.REVOKED : null;
        if (cause == null) return;
        var region = db.sql("select region from organization where id = :id").param("id", moved.id()).query(String.class).single();
        credits.find(new NewCredit(moved.id(), region, cause, moved.move().label() + "：" + moved.act().note(), null), new Act(null, CAPACITY, moved.act().at(), ""));
    }

    /** @return how many have been on the abnormal list so long that it is a serious matter */
    public int morning() {
        var found = db.sql("""
                        insert into organization_credit (id, version, found_on, organization_id, region, list, cause, facts, record_by, stage, remedy)
                        select gen_random_uuid(), 0, :today, c.organization_id, min(c.region), 'SERIOUS', 'ABNORMAL_TOO_LONG',
                               '自 ' || min(c.since) || ' 起一直在活动异常名录', :recordBy, 'FOUND', ''
                          from organization_credit c
                         where c.list = 'ABNORMAL'
                           and c.stage in ('LISTED', 'LEAVING')
                           and c.since <= :tooLong
                           and not exists (select from organization_credit s
                                            where s.organization_id = c.organization_id and s.cause = 'ABNORMAL_TOO_LONG' and s.found_on >= c.since)
                         group by c.organization_id
                         limit :batch
                            on conflict do nothing
                     returning id, cause
                        """)
                .param("today", today())
                .param("recordBy", recordBy())
                .param("tooLong", new CreditTerms(rules.today()).tooLongSince(today()))
                .param("batch", BATCH)
                .query(Found.class)
                .list();
        write(found);
        return found.size();
    }

    private void write(List<Found> found) {
        if (found.isEmpty()) return;
        var act = new Act(null, CAPACITY, clock.instant(), "");
        journal.writeAll(found.stream().map(one -> new Moved("credit", one.id(), CreditMove.FIND, null, act, Map.of("cause", one.cause()))).toList());
    }

    private LocalDate recordBy() { return days.plus(today(), rules.today().count(Rule.CREDIT_RECORD_DAYS)); }

    private LocalDate today() { return LocalDate.now(clock); }
}
