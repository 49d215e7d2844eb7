package org.gongzhi.organization.change;

import java.time.ZoneId;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Change requests that wait for the registrar. */
@Component
class ChangeTodos implements TodoSource {

    /** What the district promises; the law gives longer. */
    private static final int WORKING_DAYS = 10;
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient db;
    private final WorkingDays days;

    ChangeTodos(JdbcClient db, WorkingDays days) {
        this.db = db;
        this.days = days;
    }

    @Override public String permission() { return ChangeMove.APPROVE.permission(); }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select c.id, o.name, c.submitted_at
                          from organization_change c
                          join organization o on o.id = c.organization_id
                         where c.stage = 'SUBMITTED'
                           and c.submitted_by <> :viewer
                           and o.region between :from and :to
                         order by c.submitted_at
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("viewer", viewer.id())
                .param("limit", limit)
                .query((row, n) -> {
                    var due = days.plus(row.getTimestamp("submitted_at").toInstant().atZone(HERE).toLocalDate(), WORKING_DAYS);
                    return new Todo("变更审核", row.getString("name") + "申请变更登记事项", "/organizations/changes/" + row.getString("id"),
                            due.plusDays(1).atStartOfDay(HERE).toInstant());
                })
                .list();
    }
}
