package org.gongzhi.party.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whoever keeps one unit's branch: what this period still asks and nobody has planned. */
@Component
class GapTodos implements TodoSource {

    private final JdbcClient db;
    private final Clock clock;

    GapTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "life.keep"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        if (viewer.reach().organization() == null) return List.of();
        var today = LocalDate.now(clock);
        return db.sql("select g.* from (" + Gaps.MISSING + """
                        ) g
                         where :today between g.first and g.last
                           and g.last <= :today + 31
                           and not exists (select from party_meeting p
                                            where p.branch_id = g.branch_id and p.type = g.type and p.stage = 'PLANNED' and p.on_day between g.first and g.last)
                         order by g.last, g.type
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("first", LocalDate.of(today.getYear(), 1, 1)).param("last", LocalDate.of(today.getYear(), 12, 31)).param("branch", null)
                .param("today", today)
                .param("limit", limit)
                .query((row, n) -> {
                    var type = MeetingType.valueOf(row.getString("type"));
                    var period = LifePeriod.valueOf(row.getString("period")).name(row.getObject("first", LocalDate.class));
                    return new Todo("待安排", row.getString("name") + "：" + period + type.label(),
                            "/party/meetings/new?branch=" + row.getString("branch_id") + "&type=" + type.name(),
                            row.getObject("last", LocalDate.class).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1));
                })
                .list();
    }
}
