package org.gongzhi.appraisal.mark;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody was drawn to score, and what an organization owes of its own. */
@Component
class MarkTodos implements TodoSource {

    private final JdbcClient db;

    MarkTodos(JdbcClient db) {
        this.db = db;
    }

    @Override public String permission() { return "appraisal.mark"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select r.id, r.title, '评审待打分' as kind, count(*) as owed, min(p.due_on) as due
                          from appraisal_assignment a
                          join appraisal_panel p on p.id = a.panel and p.closed_at is null
                          join appraisal_round r on r.id = p.round and r.stage = 'OPEN'
                         where a.person = :viewer
                           and a.done_at is null
                           and r.region between :from and :to
                           and :organization::uuid is null
                         group by r.id, r.title
                         union all
                        select r.id, r.title, '待自评', count(*), null
                          from appraisal_subject s
                          join appraisal_round r on r.id = s.round and r.stage = 'OPEN'
                          join appraisal_item i on i.scheme = r.scheme and i.source = 'SELF'
                          join appraisal_point t on (t.round, t.subject, t.item) = (s.round, s.subject, i.code) and t.points is null
                         where s.organization = :organization
                           and s.exempt_because is null
                         group by r.id, r.title
                         order by 5 nulls last
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("viewer", viewer.id())
                .param("limit", limit)
                .query((row, n) -> new Todo(row.getString("kind"), row.getString("title") + "（" + row.getInt("owed") + "）",
                        "/appraisals/" + row.getString("id") + "/marking", row.getDate("due") == null ? null
                                : row.getDate("due").toLocalDate().plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant()))
                .list();
    }
}
