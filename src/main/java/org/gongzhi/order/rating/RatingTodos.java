package org.gongzhi.order.rating;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each low rating that nobody has followed up yet. */
@Component
class RatingTodos implements TodoSource {

    private final JdbcClient db;
    private final WorkingDays days;
    private final RatingSettings settings;

    RatingTodos(JdbcClient db, WorkingDays days, RatingSettings settings) {
        this.db = db;
        this.days = days;
        this.settings = settings;
    }

    @Override public String permission() { return "rating.follow"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select r.id, n.title, r.level, r.at
                          from rating r
                          join need n on n.id = r.need_id
                         where r.region between :from and :to
                           and :organization::uuid is null
                           and r.level <= 2
                           and r.followed_at is null
                           and r.excluded_at is null
                         order by r.at
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("limit", limit)
                .query((row, n) -> new Todo("低分评价待回访", "“" + Level.of(row.getInt("level")).label() + "”：" + row.getString("title"),
                        "/ratings/" + row.getString("id"), days.deadline(row.getTimestamp("at").toInstant(), settings.followWithinWorkingDays())))
                .list();
    }
}
