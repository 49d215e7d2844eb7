package org.gongzhi.order.match;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Open orders that an organization should answer: those to which it is invited, and those of its fields that nobody took
 * for so long that the circle has widened.
 */
@Component
class InvitedTodos implements TodoSource {

    private final JdbcClient db;
    private final Clock clock;

    InvitedTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "order.claim"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        with rule as (
                            select widen_days from radar_rule where valid_from <= :today order by valid_from desc limit 1
                        )
                        select o.id, o.title || ' · ' || r.name as title, o.closes_at
                          from service_order o
                          join region r on r.code = o.region
                         cross join rule u
                         where o.stage = 'OPEN'
                           and o.region between :from and :to
                           and (o.closes_at is null or o.closes_at > :now)
                           and (exists (select from order_invitation i where i.order_id = o.id and i.organization_id = :organization)
                                or (o.opened_at <= :now::timestamptz - make_interval(days => u.widen_days) and exists (
                                       select from organization_capability c where c.organization_id = :organization and c.field = o.field)))
                           and not exists (select from order_offer f where f.order_id = o.id and f.organization_id = :organization)
                           and not exists (select from order_decline d where d.order_id = o.id and d.organization_id = :organization)
                         order by o.closes_at, o.opened_at
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("today", LocalDate.now(clock))
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit)
                .query((row, n) -> new Todo("推荐承接", row.getString("title"), "/orders/" + row.getString("id"),
                        row.getTimestamp("closes_at") == null ? null : row.getTimestamp("closes_at").toInstant()))
                .list();
    }
}
