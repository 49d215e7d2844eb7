package org.gongzhi.organization.dynamics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.organization.supervision.Dues;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An organization's own update before it is late, the first one too, and differences that somebody has to look into. */
@Component
class UpdateTodos implements TodoSource {

    private static final int DAYS_BEFORE = 30;
    private final JdbcClient db;
    private final Clock clock;

    UpdateTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "supervision.read"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        var today = LocalDate.now(clock);
        return db.sql("""
                        (select '/supervision/updates/new' as href, '更新本组织的动态数据' as title, '数据更新' as kind, d.due
                           from organization o
                           left join lateral (select u.next_due from organization_update u where u.organization_id = o.id order by u.declared_on desc limit 1) u on true
                          cross join lateral (select coalesce(u.next_due, (o.registered_on + %s * interval '1 month')::date) as due) d
                          where o.id = :organization::uuid and :reports
                            and o.kind in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION') and o.stage = 'REGISTERED'
                            and d.due <= :soon)
                         union all
                        (select '/supervision/updates/' || u.id, o.name || '的填报与登记不一致', '核实差异', u.declared_on + %s
                           from organization_update u
                           join organization o on o.id = u.organization_id
                          where u.stage = 'DIFFERENT' and :verifies and u.declared_by <> :viewer
                            and u.region between :from and :to
                          order by u.declared_on
                          limit :limit)
                        """.formatted(Rule.UPDATE_MONTHS.on(":today"), Rule.UPDATE_VERIFY_DAYS.on(":today")))
                .params(viewer.reach().params())
                .param("viewer", viewer.id())
                .param("reports", viewer.may("supervision.report"))
                .param("verifies", viewer.may("supervision.verify"))
                .param("soon", today.plusDays(DAYS_BEFORE))
                .param("today", today)
                .param("limit", limit)
                .query((row, n) -> Dues.todo(row.getString("kind"), row.getString("title"), row.getString("href"), row.getObject("due", LocalDate.class)))
                .list();
    }
}
