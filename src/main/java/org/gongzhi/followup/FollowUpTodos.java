package org.gongzhi.followup;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What owners owe, what waits for somebody to assign or verify it, and what has climbed to whoever is responsible. */
@Component
class FollowUpTodos implements TodoSource {

    private final JdbcClient db;
    private final Clock clock;

    FollowUpTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "followup.read"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        var monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return db.sql("""
                        select '督办待定措施' as kind, f.id, f.title, f.due_on
                          from follow_up f
                         where f.owner_id = :me and f.stage = 'ASSIGNED'
                         union all
                        select '督办整改', f.id, f.title, f.due_on
                          from follow_up f
                         where f.owner_id = :me and f.stage = 'UNDER_WAY'
                         union all
                        select '督办周报', f.id, f.title, :monday::date + 4
                          from follow_up f
                         where f.owner_id = :me and f.stage = 'UNDER_WAY' and f.started_at < :since
                           and not exists (select from follow_up_note n where n.follow_up_id = f.id and n.week >= :monday)
                         union all
                        select '督办待交办', f.id, f.title, f.opened_on + 3
                          from follow_up f
                         where f.stage = 'ISSUE' and :opens and f.region between :from and :to and (:organization::uuid is null or f.organization_id = :organization)
                         union all
                        select '督办待核查', f.id, f.title, (f.proved_at at time zone 'Asia/Shanghai')::date + 5
                          from follow_up f
                         where f.stage = 'PROVED' and f.owner_id <> :me and :verifies
                           and f.region between :from and :to and (:organization::uuid is null or f.organization_id = :organization)
                         union all
                        select '督办逾期上报', f.id, f.title, f.due_on
                          from follow_up_climb c
                          join follow_up f on f.id = c.follow_up_id and f.due_on = c.due_on
                         where c.person_id = :me and f.stage in ('ASSIGNED', 'UNDER_WAY')
                           and f.region between :from and :to and (:organization::uuid is null or f.organization_id = :organization)
                         order by due_on
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("me", viewer.id())
                .param("opens", viewer.may("followup.open"))
                .param("verifies", viewer.may("followup.verify"))
                .param("monday", Date.valueOf(monday))
                .param("since", Timestamp.from(monday.atStartOfDay(OfficeClock.ZONE).toInstant()))
                .param("limit", limit)
                .query((row, n) -> new Todo(row.getString("kind"), row.getString("title"), "/follow-ups/" + row.getString("id"),
                        row.getObject("due_on", LocalDate.class).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1)))
                .list();
    }
}
