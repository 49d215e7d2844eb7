package org.gongzhi.party.mass;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits to be reviewed, approved or founded, and seats that are or will be vacant. */
@Component
class MassTodos implements TodoSource {

    private final JdbcClient db;

    MassTodos(JdbcClient db) {
        this.db = db;
    }

    @Override public String permission() { return "mass.read"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select case m.stage when 'APPLIED' then '群团待审核' when 'REVIEWED' then '群团待批复' else '群团待成立' end as kind, m.name as title,
                               '/mass-organizations/' || m.id as href, m.applied_on + 20 as due
                          from mass_organization m
                         where m.stage in ('APPLIED', 'REVIEWED', 'APPROVED')
                           and m.region between :from and :to
                           and (:organization::uuid is null or m.organization_id = :organization)
                           and (m.stage = 'APPLIED' and :reviews and m.applied_by is distinct from :me
                                or m.stage = 'REVIEWED' and :approves and m.applied_by is distinct from :me and m.reviewed_by is distinct from :me
                                or m.stage = 'APPROVED' and :keeps)
                         union all
                        select case s.stage when 'VACANT' then '职位空缺' when 'NOMINATED' then '提名待批复' else '任期将满' end, m.name || ' ' || s.title, '/leader-seats/' || s.id, s.until
                          from leader_seat s
                          join mass_organization m on m.id = s.mass_organization_id
                         where m.region between :from and :to
                           and (s.stage in ('VACANT', 'EXPIRING') and :rosters or s.stage = 'NOMINATED' and :approves)
                         order by due nulls last, title
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("me", viewer.id())
                .param("reviews", viewer.may("mass.review"))
                .param("approves", viewer.may("mass.approve"))
                .param("keeps", viewer.may("mass.keep"))
                .param("rosters", viewer.may("mass.roster"))
                .param("limit", limit)
                .query((row, n) -> new Todo(row.getString("kind"), row.getString("title"), row.getString("href"), end(row.getObject("due", LocalDate.class))))
                .list();
    }

    private static @Nullable Instant end(@Nullable LocalDate due) {
        return due == null ? null : due.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1);
    }
}
