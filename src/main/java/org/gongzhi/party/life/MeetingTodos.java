package org.gongzhi.party.life;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A secretary's next meetings: what is planned soon, and what was held and has no minutes. */
@Component
class MeetingTodos implements TodoSource {

    private static final int SOON_DAYS = 14;
    private static final int MINUTES_DAYS = 5;

    private final JdbcClient db;
    private final Clock clock;

    MeetingTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "life.keep"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select g.id, g.on_day, g.stage, b.name || '：' || g.topic as title
                          from party_meeting g
                          join party_organization b on b.id = g.branch_id
                         where g.stage in ('PLANNED', 'HELD')
                           and g.on_day <= (:now::timestamptz at time zone 'Asia/Shanghai')::date + :soon
                           and g.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = g.branch_id and u.organization_id = :organization))
                         order by g.on_day
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("now", Timestamp.from(clock.instant()))
                .param("soon", SOON_DAYS)
                .param("limit", limit)
                .query((row, n) -> {
                    var held = row.getString("stage").equals("HELD");
                    var day = row.getObject("on_day", LocalDate.class);
                    return new Todo(held ? "补会议记录" : "组织生活", row.getString("title"), "/party/meetings/" + row.getString("id"),
                            day.plusDays(held ? MINUTES_DAYS + 1 : 1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1));
                })
                .list();
    }
}
