package org.gongzhi.party.body;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits to be reviewed, approved or declared founded. */
@Component
class PartyTodos implements TodoSource {

    private final JdbcClient db;

    PartyTodos(JdbcClient db) {
        this.db = db;
    }

    @Override public String permission() { return "party.read"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select case b.stage when 'APPLIED' then '组建待审核' when 'REVIEWED' then '组建待批复' else '批复后待成立' end as kind, b.name, b.id, b.applied_on + 20 as due
                          from party_organization b
                         where b.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
                           and (b.stage = 'APPLIED' and :reviews and b.applied_by is distinct from :me
                                or b.stage = 'REVIEWED' and :approves and b.applied_by is distinct from :me and b.reviewed_by is distinct from :me
                                or b.stage = 'APPROVED' and :keeps)
                           and b.stage in ('APPLIED', 'REVIEWED', 'APPROVED')
                         order by due, b.serial
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("me", viewer.id())
                .param("reviews", viewer.may("party.review"))
                .param("approves", viewer.may("party.approve"))
                .param("keeps", viewer.may("party.keep"))
                .param("limit", limit)
                .query((row, n) -> new Todo(row.getString("kind"), row.getString("name"), "/party-organizations/" + row.getString("id"),
                        row.getObject("due", LocalDate.class).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1)))
                .list();
    }
}
