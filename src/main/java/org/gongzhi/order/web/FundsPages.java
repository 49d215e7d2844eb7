package org.gongzhi.order.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.Orders;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An order's money, read from the ledger below. */
@Component
class FundsPages {

    private final JdbcClient db;
    private final Orders orders;

    FundsPages(JdbcClient db, Orders orders) {
        this.db = db;
        this.orders = orders;
    }

    OrderFundsPage show(OrderId id, Viewer viewer) {
        var head = orders.head(id, viewer);
        if (!head.insider()) throw new Missing();
        var line = db.sql("""
                        select s.label as source, l.year || ' 年 ' || l.name as name, l.id, o.accepted_amount as accepted
                          from service_order o
                          left join budget_line l on l.id = o.line_id
                          left join fund_source s on s.code = l.source
                         where o.id = :id
                        """)
                .param("id", id.value())
                .query(Line.class)
                .single();
        return new OrderFundsPage(head, line.source(), line.name(), line.id(), line.accepted(), kept(id), payments(id), entries(id));
    }

    private List<OrderFundsPage.Kept> kept(OrderId id) {
        return db.sql("""
                        select s.label as source, r.at, r.amount, r.requested, r.paid, r.released
                          from reservation r
                          join budget_line l on l.id = r.line_id
                          join fund_source s on s.code = l.source
                         where r.subject = 'order'
                           and r.subject_id = :id
                         order by r.at
                        """)
                .param("id", id.value())
                .query(OrderFundsPage.Kept.class)
                .list();
    }

    private List<OrderFundsPage.Payment> payments(OrderId id) {
        return db.sql("""
                        select id, number, amount, stage, requested_at, settled_at, reason, voucher
                          from payment
                         where subject = 'order'
                           and subject_id = :id
                         order by serial
                        """)
                .param("id", id.value())
                .query(OrderFundsPage.Payment.class)
                .list();
    }

    private List<OrderFundsPage.Entry> entries(OrderId id) {
        return db.sql("""
                        select e.at, e.kind, e.amount, l.year || ' 年 ' || l.name as line, q.name as actor, e.note
                          from reservation r
                          join ledger_entry e on e.reservation_id = r.id
                          join budget_line l on l.id = e.line_id
                          join person q on q.id = e.actor_id
                         where r.subject = 'order'
                           and r.subject_id = :id
                         order by e.id desc
                        """)
                .param("id", id.value())
                .query(OrderFundsPage.Entry.class)
                .list();
    }

    private record Line(@Nullable String source, @Nullable String name, @Nullable UUID id, @Nullable BigDecimal accepted) {}
}
