package org.gongzhi.organization.warning;

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

/** What wardens have to handle, and what has to be graded or closed. */
@Component
class WarningTodos implements TodoSource {

    private final JdbcClient db;
    private final Clock clock;

    WarningTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "supervision.watch"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        (select w.id, o.name, w.signal, '预警处置' as kind, w.due
                           from organization_warning w
                           join organization o on o.id = w.organization_id
                          where w.stage = 'GRADED' and w.warden_id = :viewer
                          order by w.due
                          limit :limit)
                         union all
                        (select w.id, o.name, w.signal, case w.stage when 'SIGNAL' then '预警研判' else '预警核销' end, coalesce(w.handled_on, w.raised_on) + %s
                           from organization_warning w
                           join organization o on o.id = w.organization_id
                          where w.stage in ('SIGNAL', 'HANDLED') and :warns and w.warden_id is distinct from :viewer
                            and w.region between :from and :to
                          order by w.serial
                          limit :limit)
                        """.formatted(Rule.WARN_GRADE_DAYS.on(":today")))
                .params(viewer.reach().params())
                .param("viewer", viewer.id())
                .param("today", LocalDate.now(clock))
                .param("warns", viewer.may("supervision.warn"))
                .param("limit", limit)
                .query((row, n) -> Dues.todo(row.getString("kind"), row.getString("name") + "：" + Signal.valueOf(row.getString("signal")).label(),
                        Matter.WARNING.href(row.getObject("id", UUID.class)), row.getObject("due", LocalDate.class)))
                .list();
    }
}
