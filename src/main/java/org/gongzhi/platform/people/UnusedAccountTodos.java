package org.gongzhi.platform.people;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.safety.LogInRules;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts that nobody uses are a way in that nobody watches. Log-ins have real times, whatever the office's clock says. */
@Component
class UnusedAccountTodos implements TodoSource {

    private final LogInRules rules;
    private final JdbcClient db;

    UnusedAccountTodos(LogInRules rules, JdbcClient db) {
        this.rules = rules;
        this.db = db;
    }

    @Override public String permission() { return "people.manage"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        var days = rules.today().unusedDays();
        var unused = db.sql("""
                        select count(*)
                          from person p
                          join account_use u on u.person_id = p.id and u.used_at < :since
                         where p.active
                           and (exists (select from post o where o.person_id = p.id and o.until is null and o.region like :region || '%')
                                or p.region like :region || '%' and not exists (select from post o where o.person_id = p.id and o.until is null))
                        """)
                .param("since", Timestamp.from(Instant.now().minus(Duration.ofDays(days))))
                .param("region", viewer.reach().region())
                .query(Integer.class)
                .single();
        return unused == 0 ? List.of() : List.of(new Todo("久未使用", unused + " 个账号已 " + days + " 天没有使用，请核实后停用", "/people?only=UNUSED", null));
    }
}
