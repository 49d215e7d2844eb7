package org.gongzhi.order.need;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the community's staff owe the residents: an answer to each need, and to each that was not solved. */
@Component
class NeedTodos implements TodoSource {

    private final JdbcClient db;
    private final WorkingDays days;
    private final NeedSettings settings;

    NeedTodos(JdbcClient db, WorkingDays days, NeedSettings settings) {
        this.db = db;
        this.days = days;
        this.settings = settings;
    }

    @Override public String permission() { return "need.decline"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select n.id, n.number, n.title, n.stage, n.since
                          from need n
                         where n.region between :from and :to
                           and :organization::uuid is null
                           and n.stage in ('NEW', 'REOPENED')
                         order by n.since
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("limit", limit)
                .query((row, n) -> new Todo("REOPENED".equals(row.getString("stage")) ? "居民反映未解决" : "居民点单待处理",
                        row.getString("title") + "（" + row.getString("number") + "）", "/needs/" + row.getString("id"),
                        days.deadline(row.getTimestamp("since").toInstant(), settings.answerWithinWorkingDays())))
                .list();
    }
}
