package org.gongzhi.party.guard;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Alarms that nobody has taken up, and branches that have to come to life. */
@Component
class GuardTodos implements TodoSource {

    private final JdbcClient db;

    GuardTodos(JdbcClient db) {
        this.db = db;
    }

    @Override public String permission() { return "party.guard"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select '党员不足三名' as kind, b.name, '/member-alerts/' || a.id as href, a.opened_on + 30 as due
                          from member_alert a
                          join party_organization b on b.id = a.party_organization_id
                         where a.stage in ('OPEN', 'UNDER_WAY')
                           and a.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
                         union all
                        select case p.stage when 'RED' then '红牌支部' else '黄牌支部' end, b.name, '/party-organizations/' || b.id, coalesce(p.red_on, p.amber_on) + 60
                          from paper_branch p
                          join party_organization b on b.id = p.party_organization_id
                         where p.stage in ('AMBER', 'RED')
                           and p.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
                         order by due
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("limit", limit)
                .query((row, n) -> new Todo(row.getString("kind"), row.getString("name"), row.getString("href"),
                        row.getObject("due", LocalDate.class).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1)))
                .list();
    }
}
