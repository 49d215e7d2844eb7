package org.gongzhi.party.find;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has to be verified or put on a roll, and what the person has to confirm. */
@Component
class LeadTodos implements TodoSource {

    private final JdbcClient db;

    LeadTodos(JdbcClient db) {
        this.db = db;
    }

    @Override public String permission() { return "party.declare"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select case l.stage when 'LEAD' then '找组织待核实' when 'DECLARED' then '待转接名册' else '请确认申报' end as kind,
                               l.number || coalesce(' ' || o.name, '') as title, l.id, l.said_on + 15 as due
                          from member_lead l
                          left join organization o on o.id = l.organization_id
                          left join party_organization b on b.id = l.party_organization_id
                         where l.stage in ('LEAD', 'VERIFIED', 'DECLARED')
                           and (l.stage in ('LEAD', 'DECLARED') and :finds and l.region between :from and :to
                                and (:organization::uuid is null or l.organization_id = :organization or exists (
                                        select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
                                or l.stage = 'VERIFIED' and coalesce(l.person_id, l.told_by) = :me)
                         order by due, l.serial
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("finds", viewer.may("party.find"))
                .param("me", viewer.id())
                .param("limit", limit)
                .query((row, n) -> new Todo(row.getString("kind"), row.getString("title"), "/member-leads/" + row.getString("id"),
                        row.getObject("due", LocalDate.class).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1)))
                .list();
    }
}
