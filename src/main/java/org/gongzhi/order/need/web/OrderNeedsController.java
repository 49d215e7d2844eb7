package org.gongzhi.order.need.web;

import java.util.UUID;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.Orders;
import org.gongzhi.order.need.NeedId;
import org.gongzhi.order.need.NeedStage;
import org.gongzhi.order.need.Vulnerable;
import org.gongzhi.order.need.Wanted;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The needs behind an order, as a face of the order's page. */
@RestController
class OrderNeedsController {

    private final Orders orders;
    private final JdbcClient db;

    OrderNeedsController(Orders orders, JdbcClient db) {
        this.orders = orders;
        this.db = db;
    }

    @GetMapping("/orders/{id}/needs")
    @Requires("need.read")
    OrderNeedsPage list(@PathVariable OrderId id, Viewer viewer) {
        var order = orders.head(id, viewer);
        var rows = db.sql("""
                        select n.id, n.number, r.name as place, n.title, n.wanted, n.persons, n.vulnerable, n.stage,
                               (select count(*) from need_support s where s.need_id = n.id) as supporters
                          from need n
                          join region r on r.code = n.region
                         where n.order_id = :order
                         order by n.serial
                        """)
                .param("order", id.value())
                .query((row, n) -> new OrderNeedsPage.Row(new NeedId(row.getObject("id", UUID.class)), row.getString("number"), row.getString("place"),
                        row.getString("title"), Wanted.valueOf(row.getString("wanted")), row.getInt("persons"), row.getInt("supporters"),
                        row.getString("vulnerable") == null ? null : Vulnerable.valueOf(row.getString("vulnerable")), NeedStage.valueOf(row.getString("stage"))))
                .list();
        return new OrderNeedsPage(order, rows, viewer.reach().organization() == null || carriesOut(id, viewer));
    }

    private boolean carriesOut(OrderId id, Viewer viewer) {
        return db.sql("select exists (select from order_partner where order_id = :order and organization_id = :organization)")
                .param("order", id.value())
                .param("organization", viewer.reach().organization())
                .query(Boolean.class)
                .single();
    }
}
