package org.gongzhi.incubation.booking;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bookings that are over and of which nobody has said whether they were used. */
@Component
class BookingTodos implements TodoSource {

    private static final Duration SOON = Duration.ofDays(2);

    private final JdbcClient db;
    private final Clock clock;

    BookingTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "booking.keep"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select b.id, r.name, b.purpose, b.ends_at
                          from room_booking b
                          join centre_room r on r.id = b.room_id
                         where b.stage = 'BOOKED'
                           and b.ends_at < :now
                           and b.region between :from and :to
                         order by b.ends_at
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit)
                .query((row, n) -> new Todo("登记使用", row.getString("name") + "：" + row.getString("purpose"), "/incubation/bookings/" + row.getString("id"),
                        row.getTimestamp("ends_at").toInstant().plus(SOON)))
                .list();
    }
}
