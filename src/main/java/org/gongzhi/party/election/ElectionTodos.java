package org.gongzhi.party.election;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a branch and its superior owe each other around an election. */
@Component("partyElectionTodos")
class ElectionTodos implements TodoSource {

    private final JdbcClient db;

    ElectionTodos(JdbcClient db) {
        this.db = db;
    }

    @Override public String permission() { return "election.read"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select e.id, b.name, e.due_on,
                               case e.stage when 'DUE' then '筹备换届' when 'PREPARING' then '按期选举' when 'ELECTED' then '报告结果' else '批复换届' end as kind
                          from party_election e
                          join party_organization b on b.id = e.branch_id
                         where e.stage in ('DUE', 'PREPARING', 'ELECTED', 'REPORTED')
                           and (e.stage = 'REPORTED' and :approves and e.reported_by is distinct from :me and e.recorded_by is distinct from :me
                                or e.stage <> 'REPORTED' and :holds)
                           and e.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = e.branch_id and u.organization_id = :organization))
                         order by e.due_on
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("me", viewer.id())
                .param("approves", viewer.may("election.approve"))
                .param("holds", viewer.may("election.hold"))
                .param("limit", limit)
                .query((row, n) -> new Todo(row.getString("kind"), row.getString("name"), "/party/elections/" + row.getString("id"),
                        row.getObject("due_on", LocalDate.class).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1)))
                .list();
    }
}
