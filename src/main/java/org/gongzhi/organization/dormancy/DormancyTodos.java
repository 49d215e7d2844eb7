package org.gongzhi.organization.dormancy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.supervision.Dues;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dormant organizations that have to be contacted, and those for which something has to follow. */
@Component
class DormancyTodos implements TodoSource {

    private static final int DAYS_TO_FOLLOW = 60;

    private final JdbcClient db;

    DormancyTodos(JdbcClient db) {
        this.db = db;
    }

    @Override public String permission() { return "supervision.clean"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select d.id, o.name, case d.stage when 'IDENTIFIED' then '联系组织' when 'CONTACTED' then '清理处置' else '清算注销' end as kind,
                               coalesce(d.contacted_on + :days::int, d.due) as due
                          from organization_dormancy d
                          join organization o on o.id = d.organization_id
                         where d.stage in ('IDENTIFIED', 'CONTACTED', 'LIQUIDATING')
                           and d.region between :from and :to
                         order by due
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("days", DAYS_TO_FOLLOW)
                .param("limit", limit)
                .query((row, n) -> Dues.todo(row.getString("kind"), row.getString("name"), Matter.DORMANCY.href(row.getObject("id", UUID.class)), row.getObject("due", LocalDate.class)))
                .list();
    }
}
