package org.gongzhi.notice;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Objections that wait for an answer, for whoever may give it. */
@Component
class NoticeTodos implements TodoSource {

    private final JdbcClient db;

    NoticeTodos(JdbcClient db) {
        this.db = db;
    }

    @Override public String permission() { return "notice.handle"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select o.id, n.title, o.due
                          from objection o
                          join notice n on n.id = o.notice_id
                         where o.stage = 'RECEIVED'
                           and o.region between :from and :to
                           and :organization::uuid is null
                           and n.published_by is distinct from :me
                         order by o.due
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("me", viewer.id())
                .param("limit", limit)
                .query((row, n) -> new Todo("公示异议待答复", row.getString("title"), "/objections/" + row.getString("id"), row.getTimestamp("due").toInstant()))
                .list();
    }
}
