package org.gongzhi.party.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Visits that are due within the week. */
@Component
class ContactTodos implements TodoSource {

    private static final int DAYS_AHEAD = 7;

    private final JdbcClient db;
    private final Clock clock;

    ContactTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "party.visit"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select o.name, a.id, a.next_visit_on
                          from party_assignment a
                          join organization o on o.id = a.organization_id
                         where a.person_id = :me
                           and a.stage = 'ACTIVE'
                           and a.next_visit_on <= :until
                         order by a.next_visit_on, a.serial
                         limit :limit
                        """)
                .param("me", viewer.id())
                .param("until", LocalDate.now(clock).plusDays(DAYS_AHEAD))
                .param("limit", limit)
                .query((row, n) -> new Todo("走访联系", row.getString("name"), "/party-assignments/" + row.getString("id"),
                        row.getObject("next_visit_on", LocalDate.class).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1)))
                .list();
    }
}
