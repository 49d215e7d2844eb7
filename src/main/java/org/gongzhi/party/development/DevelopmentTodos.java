package org.gongzhi.party.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is owed to somebody on the way: a talk, a half-yearly review, a decision when their time has come. */
@Component
class DevelopmentTodos implements TodoSource {

    private final JdbcClient db;
    private final Clock clock;

    DevelopmentTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "development.read"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        with owed as (
                            select a.id, a.number, a.branch_id, a.region, a.name_masked, w.kind, w.due, w.approves
                              from party_applicant a
                              left join lateral (select max(s.on_day) as last from party_applicant_step s where s.applicant_id = a.id and s.move in ('REVIEW', 'DECIDE')) r on true
                             cross join lateral (values
                                 ('派人谈话', case when a.stage = 'APPLICANT' and a.talked_on is null then (a.applied_on + interval '1 month')::date end, false),
                                 ('半年考察', case when a.stage = 'ACTIVIST' then (r.last + interval '6 months')::date end, false),
                                 ('批准接收', case when a.stage = 'VOTED' then (a.voted_on + case when a.special then interval '6 months' else interval '3 months' end)::date end, true),
                                 ('讨论转正', case when a.stage = 'PROBATIONARY' then a.probation_until + 30 end, false),
                                 ('批准转正', case when a.stage = 'CONVERTING' then (a.converted_on + interval '3 months')::date end, true)) w (kind, due, approves)
                             where a.stage in ('APPLICANT', 'ACTIVIST', 'VOTED', 'PROBATIONARY', 'CONVERTING')
                               and a.region between :from and :to
                               and (:organization::uuid is null or exists (
                                       select from party_unit u where u.party_organization_id = a.branch_id and u.organization_id = :organization)))
                        select o.id, o.kind, o.due, b.name || '：' || coalesce(o.name_masked, '') || ' ' || o.number as title
                          from owed o
                          join party_organization b on b.id = o.branch_id
                         where o.due is not null
                           and o.due <= :today + 30
                           and (o.approves and :approves or not o.approves and :keeps)
                         order by o.due
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("today", LocalDate.now(clock))
                .param("approves", viewer.may("development.approve"))
                .param("keeps", viewer.may("development.keep"))
                .param("limit", limit)
                .query((row, n) -> new Todo(row.getString("kind"), row.getString("title"), "/party/developments/" + row.getString("id"),
                        row.getObject("due", LocalDate.class).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1)))
                .list();
    }
}
