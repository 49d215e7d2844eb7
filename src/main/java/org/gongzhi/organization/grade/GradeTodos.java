package org.gongzhi.organization.grade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.supervision.Dues;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The next step of each assessment by whoever takes it, grades that run out, and grades of this year that are to be tracked. */
@Component
class GradeTodos implements TodoSource {

    private static final String DUE = """
            (select g.id, o.name, case g.stage when 'APPLIED' then '评估资格审核' when 'CHECKED' then '评估初评' when 'OPINED' then '评估公示' else '授予等级' end as kind, g.due
               from organization_grade g
               join organization o on o.id = g.organization_id
              where g.stage in ('APPLIED', 'CHECKED', 'OPINED', 'NOTICED') and :concludes
                and g.region between :from and :to
              order by g.due
              limit :limit)
             union all
            (select g.id, o.name, case g.stage when 'ELIGIBLE' then '评估自评' else '实地评估' end, g.due
               from organization_grade g
               join organization o on o.id = g.organization_id
              where (g.stage = 'ELIGIBLE' and o.id = :organization or g.stage = 'SELF_RATED' and :checks)
                and g.region between :from and :to
              order by g.serial
              limit :limit)
             union all
            (select g.id, o.name, '等级到期', g.valid_until
               from organization_grade g
               join organization o on o.id = g.organization_id
              where g.stage in ('GRADED', 'TRACKED') and g.valid_until between :today and :soon
                and (o.id = :organization or :concludes)
                and g.region between :from and :to
              order by g.valid_until
              limit :limit)
            """;

    private static final int DAYS_BEFORE_THE_END = 90;

    private final JdbcClient db;
    private final Supervision supervision;
    private final Clock clock;

    GradeTodos(JdbcClient db, Supervision supervision, Clock clock) {
        this.db = db;
        this.supervision = supervision;
        this.clock = clock;
    }

    @Override public String permission() { return "supervision.read"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql(DUE)
                .params(supervision.params(viewer))
                .param("concludes", viewer.may("supervision.conclude"))
                .param("checks", viewer.may("supervision.field"))
                .param("today", LocalDate.now(clock))
                .param("soon", LocalDate.now(clock).plusDays(DAYS_BEFORE_THE_END))
                .param("limit", limit)
                .query((row, n) -> Dues.todo(row.getString("kind"), row.getString("name"), Matter.GRADE.href(row.getObject("id", UUID.class)), row.getObject("due", LocalDate.class)))
                .list();
    }
}
