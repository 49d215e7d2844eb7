package org.gongzhi.party.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.stereotype.Component;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organizations that nothing covers: there should be none. */
@Component
class CoverageTodos implements TodoSource {

    private final JdbcClient db;
    private final Clock clock;

    CoverageTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "party.cover"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select o.id, o.name
                          from organization o
                         where o.kind in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION')
                           and o.stage in ('REGISTERED', 'SUSPENDED', 'LIQUIDATING')
                           and o.region between :from and :to
                           and not exists (select from party_coverage c where c.organization_id = o.id and c.superseded_at is null and c.since <= :today and (c.until is null or c.until > :today))
                         order by o.registered_on desc, o.serial
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("today", LocalDate.now(clock))
                .param("limit", Math.min(limit, 5))
                .query((row, n) -> new Todo("没有覆盖", row.getString("name"), "/party-coverage/organizations/" + row.getString("id"), null))
                .list();
    }
}
