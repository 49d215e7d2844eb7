package org.gongzhi.followup.interview;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What organization and office owe each other around an interview. */
@Component
class InterviewTodos implements TodoSource {

    private final JdbcClient db;

    InterviewTodos(JdbcClient db) {
        this.db = db;
    }

    @Override public String permission() { return "interview.read"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select i.id, i.organization_name || '：' || i.title as title, (i.at at time zone 'Asia/Shanghai')::date as day, i.due_on,
                               case i.stage when 'INVITED' then case when :ours then '约谈待确认' else '约谈待记录' end
                                            when 'CONFIRMED' then case when :ours then '参加约谈' else '约谈待记录' end
                                            when 'HELD' then '约谈记录待签字' else case when :ours then '约谈整改' else '约谈整改待认定' end end as kind
                          from interview i
                         where i.stage in ('INVITED', 'CONFIRMED', 'HELD', 'SIGNED')
                           and i.region between :from and :to
                           and (:organization::uuid is null or i.organization_id = :organization)
                           and (:ours or :holds)
                           and (i.stage <> 'HELD' or not exists (select from interview_signature s where s.interview_id = i.id
                                                                    and s.side = case when :ours then 'ORGANIZATION' else 'OFFICE' end))
                         order by coalesce(i.due_on, (i.at at time zone 'Asia/Shanghai')::date)
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("ours", viewer.reach().organization() != null && viewer.may("interview.answer"))
                .param("holds", viewer.may("interview.hold"))
                .param("limit", limit)
                .query((row, n) -> {
                    var due = row.getString("kind").startsWith("约谈整改") ? row.getObject("due_on", LocalDate.class) : row.getObject("day", LocalDate.class);
                    return new Todo(row.getString("kind"), row.getString("title"), "/interviews/" + row.getString("id"),
                            due.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1));
                })
                .list();
    }
}
