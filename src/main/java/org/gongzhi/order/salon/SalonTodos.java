package org.gongzhi.order.salon;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A salon that is near or was not yet written down, for its hosts and its guests; a resolution that is owed, for its hosts. */
@Component
class SalonTodos implements TodoSource {

    private static final Duration NEAR = Duration.ofHours(36);
    private static final int WORKING_DAYS_TO_CONCLUDE = 5;

    private final JdbcClient db;
    private final WorkingDays days;
    private final Clock clock;

    SalonTodos(JdbcClient db, WorkingDays days, Clock clock) {
        this.db = db;
        this.days = days;
        this.clock = clock;
    }

    @Override public String permission() { return "salon.read"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        if (!viewer.may("salon.hold") && viewer.reach().organization() == null) return List.of();
        return db.sql("""
                        select s.id, s.title, s.starts_at, s.stage
                          from salon s
                         where s.region between :from and :to
                           and (:organization::uuid is null
                                or s.starts_at > :now::timestamptz
                                   and exists (select from salon_participant p where p.salon_id = s.id and p.organization_id = :organization))
                           and (s.stage = 'PLANNED' and s.starts_at < :near::timestamptz or s.stage = 'HELD')
                         order by s.starts_at
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("now", Timestamp.from(clock.instant()))
                .param("near", Timestamp.from(clock.instant().plus(NEAR)))
                .param("limit", limit)
                .query((row, n) -> {
                    var starts = row.getTimestamp("starts_at").toInstant();
                    var owed = row.getString("stage").equals("HELD");
                    var due = owed ? days.deadline(starts, WORKING_DAYS_TO_CONCLUDE) : starts;
                    var kind = owed ? "沙龙待形成决议" : starts.isBefore(clock.instant()) ? "沙龙待登记召开" : "沙龙将召开";
                    return new Todo(kind, row.getString("title"), "/salons/" + row.getString("id"), due);
                })
                .list();
    }
}
