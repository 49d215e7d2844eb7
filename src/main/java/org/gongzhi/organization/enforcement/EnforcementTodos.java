package org.gongzhi.organization.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.supervision.Dues;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that have to be investigated, decided and executed. */
@Component
class EnforcementTodos implements TodoSource {

    private final JdbcClient db;
    private final Clock clock;

    EnforcementTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "supervision.enforce"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select e.id, o.name, e.cause, case e.stage when 'FILED' then '案件调查' when 'INVESTIGATED' then '案件决定' else '案件执行' end as kind,
                               coalesce(e.due, e.filed_on + %s) as due
                          from organization_enforcement e
                          join organization o on o.id = e.organization_id
                         where e.stage in ('FILED', 'INVESTIGATED', 'DECIDED')
                           and (e.stage <> 'INVESTIGATED' or e.investigated_by <> :viewer)
                           and e.region between :from and :to
                         order by due
                         limit :limit
                        """.formatted(Rule.CASE_DECIDE_DAYS.on(":today")))
                .params(viewer.reach().params())
                .param("viewer", viewer.id())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query((row, n) -> Dues.todo(row.getString("kind"), row.getString("name") + "：" + row.getString("cause"), Matter.ENFORCEMENT.href(row.getObject("id", UUID.class)),
                        row.getObject("due", LocalDate.class)))
                .list();
    }
}
