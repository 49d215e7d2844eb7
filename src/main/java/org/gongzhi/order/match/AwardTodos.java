package org.gongzhi.order.match;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders whose offers can be opened: one of them is to be chosen within three working days. */
@Component
class AwardTodos implements TodoSource {

    private static final int WORKING_DAYS = 3;

    private final JdbcClient db;
    private final WorkingDays days;
    private final Clock clock;

    AwardTodos(JdbcClient db, WorkingDays days, Clock clock) {
        this.db = db;
        this.days = days;
        this.clock = clock;
    }

    @Override public String permission() { return "order.award"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select o.id, o.title, o.closes_at, count(*) as offers
                          from service_order o
                          join order_offer f on f.order_id = o.id
                         where o.stage = 'OPEN'
                           and o.region between :from and :to
                           and o.closes_at <= :now
                         group by o.id
                         order by o.closes_at
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit)
                .query((row, n) -> new Todo("选定承接", row.getString("title") + "（" + row.getInt("offers") + " 家报名）",
                        "/orders/" + row.getString("id") + "/candidates", days.deadline(row.getTimestamp("closes_at").toInstant(), WORKING_DAYS)))
                .list();
    }
}
