package org.gongzhi.order.service.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.order.OrderHead;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.OrderStage;
import org.gongzhi.order.Orders;
import org.gongzhi.order.service.ServiceRecords;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.signin.SignIns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of fulfilment show. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class ServicePages {

    private final Orders orders;
    private final ServiceRecords records;
    private final SignIns signIns;
    private final JdbcClient db;

    ServicePages(Orders orders, ServiceRecords records, SignIns signIns, JdbcClient db) {
        this.orders = orders;
        this.records = records;
        this.signIns = signIns;
        this.db = db;
    }

    ServicePage show(OrderId id, Viewer viewer) {
        var order = orders.head(id, viewer);
        var performs = performs(id, viewer);
        return new ServicePage(order, records.summary(id, viewer), sheets(id),
                performs && order.stage() == OrderStage.CLAIMED && viewer.may("order.record"), !performs && viewer.may("order.flag"));
    }

    RecordPage blank(OrderId id, Viewer viewer) {
        var order = serving(id, viewer);
        var place = db.sql("select place from service_order where id = ?").param(id.value()).query(String.class).single();
        return new RecordPage(order, null, place, sheets(id).stream().findFirst().map(ServicePage.Sheet::signed).orElse(null));
    }

    RecordPage correction(OrderId id, UUID record, Viewer viewer) {
        var order = serving(id, viewer);
        var entry = records.summary(id, viewer).entries().stream()
                .filter(one -> one.id().equals(record) && viewer.belongsTo(one.organizationId()))
                .findFirst()
                .orElseThrow(Missing::new);
        return new RecordPage(order, entry, entry.place(), entry.signed());
    }

    private List<ServicePage.Sheet> sheets(OrderId id) {
        return db.sql("""
                        select s.id, s.title, s.opened_at, s.closes_at, (select count(*) from sign_in i where i.sheet_id = s.id) as signed
                          from sign_in_sheet s
                         where s.subject_id = :id
                         order by s.opened_at desc
                        """)
                .param("id", id.value())
                .query(ServicePage.Sheet.class)
                .list();
    }

    SheetPage sheet(OrderId id, UUID sheet, Viewer viewer) { return new SheetPage(serving(id, viewer), signIns.sheet(id.value(), sheet)); }

    private OrderHead serving(OrderId id, Viewer viewer) {
        if (!performs(id, viewer)) throw new Missing();
        return orders.head(id, viewer);
    }

    private boolean performs(OrderId id, Viewer viewer) {
        return db.sql("select exists (select from order_partner where order_id = :id and organization_id = :organization)")
                .params(viewer.reach().params())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
