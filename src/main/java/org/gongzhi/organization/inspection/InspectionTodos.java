package org.gongzhi.organization.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.supervision.Dues;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports that are owed, reports that a unit has to review, and reports that wait for their conclusion. */
@Component
class InspectionTodos implements TodoSource {

    private static final String DUE = """
            (select i.id, o.name, i.year, '年报填报' as kind, coalesce(i.unit_due, i.due) as due
               from organization_inspection i
               join organization o on o.id = i.organization_id
              where i.stage = 'DRAFT' and :reports
                and o.id = :organization
              order by i.due
              limit :limit)
             union all
            (select i.id, o.name, i.year, '年报初审', i.due
               from organization_inspection i
               join organization o on o.id = i.organization_id
              where i.stage = 'UNIT_REVIEW' and :reviews
                and i.region between :from and :to
                and (:units::text[] is null or o.competent_unit = any (:units))
              order by i.due
              limit :limit)
             union all
            (select i.id, o.name, i.year, '年检审查', i.filed_on + %s
               from organization_inspection i
               join organization o on o.id = i.organization_id
              where i.stage = 'FILED' and :concludes
                and i.region between :from and :to
              order by i.filed_on
              limit :limit)
            """.formatted(Rule.REPORT_CONCLUDE_DAYS.on(":today"));

    private final JdbcClient db;
    private final Supervision supervision;
    private final Clock clock;

    InspectionTodos(JdbcClient db, Supervision supervision, Clock clock) {
        this.db = db;
        this.supervision = supervision;
        this.clock = clock;
    }

    @Override public String permission() { return "supervision.read"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql(DUE)
                .params(supervision.params(viewer))
                .param("reports", viewer.may("supervision.report"))
                .param("reviews", viewer.may("supervision.review"))
                .param("concludes", viewer.may("supervision.conclude"))
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query((row, n) -> Dues.todo(row.getString("kind"), row.getString("name") + " " + row.getInt("year") + " 年度报告", Matter.INSPECTION.href(row.getObject("id", UUID.class)),
                        row.getObject("due", LocalDate.class)))
                .list();
    }
}
