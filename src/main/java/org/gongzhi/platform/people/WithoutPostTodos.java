package org.gongzhi.platform.people;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An account without a post opens nothing until the security administrator has given it one. */
@Component
class WithoutPostTodos implements TodoSource {

    private final JdbcClient db;

    WithoutPostTodos(JdbcClient db) {
        this.db = db;
    }

    @Override public String permission() { return "people.appoint"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select p.id, p.name, p.login
                          from person p
                         where p.active
                           and p.region like :region || '%'
                           and not exists (select from post o where o.person_id = p.id)
                         order by p.created_at
                         limit :limit
                        """)
                .param("region", viewer.reach().region())
                .param("limit", limit)
                .query((row, n) -> new Todo("待安排岗位", row.getString("name") + "（" + row.getString("login") + "）", "/people/" + row.getObject("id", UUID.class), null))
                .list();
    }
}
