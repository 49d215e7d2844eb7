package org.gongzhi.funding;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payments that await this viewer's name: not asked for, received or already approved by them. Longest waiting first. */
@Component
class PaymentTodos implements TodoSource {

    private final JdbcClient db;
    private final WorkingDays days;
    private final FundingSettings settings;

    PaymentTodos(JdbcClient db, WorkingDays days, FundingSettings settings) {
        this.db = db;
        this.days = days;
        this.settings = settings;
    }

    @Override public String permission() { return "payment.approve"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select p.id, p.number, p.amount, p.requested_at, c.name as payee
                          from payment p
                          join organization c on c.id = p.payee_id
                         where p.stage = 'REQUESTED'
                           and p.region between :from and :to
                           and p.requested_by <> :viewer
                           and p.payee_id is distinct from :organization::uuid
                           and not exists (select from payment_approval a where a.payment_id = p.id and a.person_id = :viewer)
                         order by p.requested_at
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("viewer", viewer.id())
                .param("limit", limit)
                .query((row, n) -> new Todo("付款审批", row.getString("payee") + " " + Show.money(row.getBigDecimal("amount")),
                        "/payments/" + row.getString("id"),
                        days.deadline(row.getTimestamp("requested_at").toInstant(), settings.workingDaysToApprove())))
                .list();
    }
}
