package org.gongzhi.platform.safety;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.factor.FactorSettings;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever will not get in without a second factor hears of it before the day. */
@Component
class FactorTodos implements TodoSource {

    private final FactorSettings settings;
    private final JdbcClient db;
    private final Clock clock;

    FactorTodos(FactorSettings settings, JdbcClient db, Clock clock) {
        this.settings = settings;
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return Requires.SIGNED_IN; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        if (!settings.required()) return List.of();
        return db.sql("""
                        select r.from_on
                          from log_in_rule r
                         where r.from_on > :today
                           and r.factor_of = 'EVERYBODY'
                           and not exists (select from factor f where f.person_id = :person)
                         order by r.from_on
                         limit 1
                        """)
                .param("today", LocalDate.now(clock))
                .param("person", viewer.id())
                .query(LocalDate.class)
                .list().stream()
                .map(day -> new Todo("待启用", "第二步验证：" + day + " 起，没有它就登录不了", "/account/factor", day.atStartOfDay(clock.getZone()).toInstant()))
                .toList();
    }
}
