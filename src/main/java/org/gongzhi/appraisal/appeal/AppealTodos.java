package org.gongzhi.appraisal.appeal;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appeals that wait for somebody who did not score, in the offices whose scheme it is. */
@Component
class AppealTodos implements TodoSource {

    private static final int WORKING_DAYS_TO_DECIDE = 5;

    private final JdbcClient db;
    private final WorkingDays days;

    AppealTodos(JdbcClient db, WorkingDays days) {
        this.db = db;
        this.days = days;
    }

    @Override public String permission() { return "appraisal.decide"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select a.id, s.name, a.made_at
                          from appraisal_appeal a
                          join appraisal_subject s on (s.round, s.subject) = (a.round, a.subject)
                          join appraisal_round r on r.id = a.round
                          join appraisal_scheme c on c.id = r.scheme and (c.offices = '{}' or :role = any (c.offices))
                         where a.stage = 'SUBMITTED'
                           and a.region between :from and :to
                           and :organization::uuid is null
                         order by a.serial
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("role", viewer.role())
                .param("limit", limit)
                .query((row, n) -> new Todo("评分申诉待处理", row.getString("name"), "/appraisals/appeals/" + row.getString("id"),
                        days.deadline(row.getTimestamp("made_at").toInstant(), WORKING_DAYS_TO_DECIDE)))
                .list();
    }
}
