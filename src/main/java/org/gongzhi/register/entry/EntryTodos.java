package org.gongzhi.register.entry;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.gongzhi.register.Register;
import org.gongzhi.register.Registers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What registers ask of a role by a date, as far as its holder reaches. */
@Component
class EntryTodos implements TodoSource {

    private final Registers registers;
    private final JdbcClient db;
    private final Clock clock;

    EntryTodos(Registers registers, JdbcClient db, Clock clock) {
        this.registers = registers;
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "register.read"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select d.label, e.title, '/registers/' || e.register || '/' || e.id as href, d.due_on
                          from register_due d
                          join register_entry e on e.id = d.entry_id
                         where d.register = any (:registers)
                           and :role = any (d.roles)
                           and d.show_on <= :today
                           and e.region between :from and :to
                           and (:organization::uuid is null or e.organization_id = :organization)
                         order by d.due_on, d.entry_id
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("registers", registers.readable(viewer).stream().map(Register::key).toArray(String[]::new))
                .param("role", viewer.role())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("limit", limit)
                .query((row, n) -> new Todo(row.getString("label"), row.getString("title"), row.getString("href"),
                        row.getObject("due_on", LocalDate.class).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1)))
                .list();
    }
}
