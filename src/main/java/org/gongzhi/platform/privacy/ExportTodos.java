package org.gongzhi.platform.privacy;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests to take personal data out, for whoever decides and did not ask. */
@Component
class ExportTodos implements TodoSource {

    private static final int WORKING_DAYS = 2;

    private final JdbcClient db;
    private final WorkingDays days;

    ExportTodos(JdbcClient db, WorkingDays days) {
        this.db = db;
        this.days = days;
    }

    @Override public String permission() { return "personal.export-approve"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select e.id, e.reason, e.requested_at, p.name
                          from personal_export e
                          join person p on p.id = e.requested_by
                         where e.stage = 'REQUESTED'
                           and e.region between :from and :to
                           and e.requested_by <> :viewer
                         order by e.requested_at
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("viewer", viewer.id())
                .param("limit", limit)
                .query((row, n) -> new Todo("导出审批", row.getString("name") + "申请导出个人信息：" + row.getString("reason"),
                        "/personal/exports/" + row.getString("id"), days.deadline(row.getTimestamp("requested_at").toInstant(), WORKING_DAYS)))
                .list();
    }
}
