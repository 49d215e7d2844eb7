package org.gongzhi.appraisal.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A round that was scored and waits to be published, or whose time for objection is over and that waits to be locked. */
@Component
class RoundTodos implements TodoSource {

    private final JdbcClient db;
    private final Clock clock;

    RoundTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "appraisal.publish"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select r.id, r.title, r.stage, r.objection_until
                          from appraisal_round r
                          join appraisal_scheme s on s.id = r.scheme and (s.offices = '{}' or :role = any (s.offices))
                         where r.region between :from and :to
                           and :organization::uuid is null
                           and (r.stage in ('SCORED', 'APPEALS') or r.stage = 'PUBLISHED' and r.objection_until < :today)
                         order by r.objection_until nulls last, r.serial
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("role", viewer.role())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query((row, n) -> new Todo(row.getString("stage").equals("SCORED") ? "评分待公示" : "评分待锁定", row.getString("title"),
                        "/appraisals/" + row.getString("id"), row.getDate("objection_until") == null ? null
                                : row.getDate("objection_until").toLocalDate().plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant()))
                .list();
    }
}
