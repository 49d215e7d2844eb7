package org.gongzhi.organization.dormancy;

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

/** Dormant organizations that have to be contacted, and those for which something has to follow. */
@Component
class DormancyTodos implements TodoSource {

    private final JdbcClient db;
    private final Clock clock;

    DormancyTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "supervision.clean"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select d.id, o.name, case d.stage when 'IDENTIFIED' then '联系组织' when 'CONTACTED' then '清理处置' else '清算注销' end as kind,
                               coalesce(d.contacted_on + %s, d.due) as due
                          from organization_dormancy d
                          join organization o on o.id = d.organization_id
                         where d.stage in ('IDENTIFIED', 'CONTACTED', 'LIQUIDATING')
                           and d.region between :from and :to
                         order by due
                         limit :limit
                        """.formatted(Rule.DORMANT_SETTLE_DAYS.on(":today")))
                .params(viewer.reach().params())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query((row, n) -> Dues.todo(row.getString("kind"), row.getString("name"), Matter.DORMANCY.href(row.getObject("id", UUID.class)), row.getObject("due", LocalDate.class)))
                .list();
    }
}
