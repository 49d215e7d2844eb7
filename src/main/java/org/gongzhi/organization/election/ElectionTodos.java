package org.gongzhi.organization.election;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.supervision.Dues;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Elections that are planned, results that wait for the registrar, and terms that end within half a year. */
@Component
class ElectionTodos implements TodoSource {

    private static final String DUE = """
            (select e.id, o.name, '报告换届结果' as kind, e.planned_on as due
               from organization_election e
               join organization o on o.id = e.organization_id
              where e.stage = 'PLANNED' and o.id = :organization::uuid and :reports
              limit 1)
             union all
            (select e.id, o.name, '确认换届', e.held_on + %s
               from organization_election e
               join organization o on o.id = e.organization_id
              where e.stage = 'HELD' and :concludes and e.region between :from and :to
              order by e.held_on
              limit :limit)
             union all
            (select e.id, o.name, '任期将满', e.next_due
               from organization_election e
               join organization o on o.id = e.organization_id and o.stage = 'REGISTERED'
              where e.stage = 'CONCLUDED' and e.next_due <= :soon
                and (o.id = :organization::uuid or :concludes)
                and e.region between :from and :to
                and not exists (select from organization_election l where l.organization_id = e.organization_id and l.serial > e.serial and l.stage <> 'VOID')
              order by e.next_due
              limit :limit)
            """.formatted(Rule.ELECTION_CONFIRM_DAYS.on(":today"));

    private static final int MONTHS_BEFORE = 6;
    private final JdbcClient db;
    private final Clock clock;

    ElectionTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "supervision.read"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql(DUE)
                .params(viewer.reach().params())
                .param("reports", viewer.may("supervision.report"))
                .param("concludes", viewer.may("supervision.conclude"))
                .param("today", LocalDate.now(clock))
                .param("soon", LocalDate.now(clock).plusMonths(MONTHS_BEFORE))
                .param("limit", limit)
                .query((row, n) -> Dues.todo(row.getString("kind"), row.getString("name"), Matter.ELECTION.href(row.getObject("id", UUID.class)), row.getObject("due", LocalDate.class)))
                .list();
    }
}
