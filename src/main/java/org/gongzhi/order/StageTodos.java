package org.gongzhi.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders that wait in one stage for somebody with one permission, for so many working days; claimed ones until their last day. */
record StageTodos(JdbcClient db, WorkingDays days, OrderStage stage, String kind, String permission, int workingDays) implements TodoSource {

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select o.id, o.title || ' · ' || r.name as title, o.ends_on, o.since
                          from (select o.id, o.title, o.region, o.ends_on,
                                       case o.stage when 'DRAFTED' then o.submitted_at
                                                    when 'SUBMITTED' then o.submitted_at
                                                    when 'APPROVED' then o.approved_at
                                                    when 'DELIVERED' then o.delivered_at
                                                    when 'ACCEPTED' then o.accepted_at
                                                    else o.claimed_at end as since
                                  from service_order o
                                 where o.stage = :stage
                                   and o.region between :from and :to
                                   and (:organization::uuid is null or o.organization_id = :organization)
                                   and (o.stage <> 'DRAFTED' or (o.submitted_at is not null and o.drafted_by = :viewer))
                                   and (o.stage <> 'SUBMITTED' or :viewer not in (o.drafted_by, o.submitted_by))
                                   and (o.stage <> 'ACCEPTED' or o.payment_id is null)
                                 order by case o.stage when 'CLAIMED' then o.ends_on end, since, o.serial
                                 limit :limit) o
                          join region r on r.code = o.region
                        """)
                .params(viewer.reach().params())
                .param("stage", stage.name())
                .param("viewer", viewer.id())
                .param("limit", limit)
                .query(this::todo)
                .list();
    }

    private Todo todo(ResultSet row, int n) throws SQLException {
        return new Todo(kind, row.getString("title"), "/orders/" + row.getString("id") + "#next", due(row));
    }

    private Instant due(ResultSet row) throws SQLException {
        if (stage != OrderStage.CLAIMED) return days.deadline(row.getTimestamp("since").toInstant(), workingDays);
        return row.getDate("ends_on").toLocalDate().plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1);
    }
}
