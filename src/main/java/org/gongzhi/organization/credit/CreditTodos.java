package org.gongzhi.organization.credit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.supervision.Dues;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.Rule;
import org.gongzhi.organization.supervision.Rules;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Causes that have to be recorded, applications that have to be processed, entries whose term is over. */
@Component
class CreditTodos implements TodoSource {

    private static final String DUE = """
            (select c.id, o.name, c.cause, '信用列入' as kind, c.record_by as due
               from organization_credit c
               join organization o on o.id = c.organization_id
              where c.stage = 'FOUND' and c.found_by is distinct from :viewer and c.region between :from and :to
              order by c.record_by
              limit :limit)
             union all
            (select c.id, o.name, c.cause, '信用移出', c.process_by
               from organization_credit c
               join organization o on o.id = c.organization_id
              where c.stage = 'LEAVING' and c.region between :from and :to
              order by c.process_by
              limit :limit)
             union all
            (select c.id, o.name, c.cause, '名录期满', c.clean_since + 1
               from organization_credit c
               join organization o on o.id = c.organization_id
              where c.stage = 'LISTED' and c.region between :from and :to
                and (c.cause = 'LIGHT_PENALTY' and c.clean_since <= :light or c.list = 'SERIOUS' and c.clean_since <= :serious)
              order by c.clean_since
              limit :limit)
            """;

    private final JdbcClient db;
    private final Rules rules;
    private final Clock clock;

    CreditTodos(JdbcClient db, Rules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    @Override public String permission() { return "supervision.conclude"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        var today = LocalDate.now(clock);
        var numbers = rules.on(today);
        return db.sql(DUE)
                .params(viewer.reach().params())
                .param("viewer", viewer.id())
                .param("light", today.minusMonths(numbers.count(Rule.CREDIT_LEAVE_MONTHS)))
                .param("serious", today.minusYears(numbers.count(Rule.CREDIT_CLEAN_YEARS)))
                .param("limit", limit)
                .query((row, n) -> Dues.todo(row.getString("kind"), row.getString("name") + "：" + CreditCause.valueOf(row.getString("cause")).label(),
                        Matter.CREDIT.href(row.getObject("id", UUID.class)), row.getString("kind").equals("名录期满") ? today.plusDays(numbers.count(Rule.CREDIT_LEAVE_DAYS))
                                : row.getObject("due", LocalDate.class)))
                .list();
    }
}
