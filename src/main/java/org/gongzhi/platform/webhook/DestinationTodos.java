package org.gongzhi.platform.webhook;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A destination that was paused because it failed, or to which something was given up, awaits its administrator. */
@Component
class DestinationTodos implements TodoSource {

    private final JdbcClient db;

    DestinationTodos(JdbcClient db) {
        this.db = db;
    }

    @Override public String permission() { return "destination.keep"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select d.id, d.name, d.failing_since is not null and d.paused_at is not null as failed, count(o.id) as dead
                          from destination d
                          left join outbox o on o.destination_id = d.id and o.state = 'DEAD'
                         group by d.id
                        having d.failing_since is not null and d.paused_at is not null or count(o.id) > 0
                         order by d.name
                         limit :limit
                        """)
                .param("limit", limit)
                .query((row, n) -> new Todo(row.getBoolean("failed") ? "推送已停" : "推送未达",
                        row.getString("name") + (row.getBoolean("failed") ? "：连续失败，已自动暂停" : "：" + row.getInt("dead") + " 条未送达"),
                        "/destinations/" + row.getObject("id", UUID.class), null))
                .list();
    }
}
