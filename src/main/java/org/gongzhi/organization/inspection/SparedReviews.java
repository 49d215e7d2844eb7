package org.gongzhi.organization.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.organization.grade.GradeMove;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.Rules;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A high grade spares the unit's review of a report; once it is withdrawn, reports that have not been brought yet go to the unit again. (domain.md M48, M49) */
@Component
class SparedReviews {

    private final JdbcClient db;
    private final Rules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SparedReviews(JdbcClient db, Rules rules, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void moved(Moved moved) {
        if (moved.move() != GradeMove.WITHDRAW) return;
        var reports = db.sql("""
                        update organization_inspection i
                           set simple = false, version = version + 1
                         where i.organization_id = (select g.organization_id from organization_grade g where g.id = :grade)
                           and i.stage = 'DRAFT'
                           and i.simple
                           and not exists (select from organization_grade h
                                            where h.organization_id = i.organization_id and h.id <> :grade and h.stage in ('GRADED', 'TRACKED') and h.grade >= :least
                                              and :today between h.valid_from and h.valid_until)
                     returning i.id
                        """)
                .param("grade", moved.id())
                .param("least", rules.today().count(Rule.GRADE_SIMPLE_CHECK_FROM))
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list();
        reports.forEach(report -> events.publishEvent(new Noted("inspection", report, "REVIEW_AGAIN", moved.act(), Map.of())));
    }
}
