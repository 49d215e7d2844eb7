package org.gongzhi.order.service.web;

import java.util.UUID;
import org.gongzhi.order.OrderHead;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.OrderStage;
import org.gongzhi.order.Orders;
import org.gongzhi.order.service.ServiceRecords;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the screens of fulfilment show. */
@Component
class ServicePages {

    private final Orders orders;
    private final ServiceRecords records;
    private final JdbcClient db;

    ServicePages(Orders orders, ServiceRecords records, JdbcClient db) {
        this.orders = orders;
        this.records = records;
        this.db = db;
    }

    ServicePage show(OrderId id, Viewer viewer) {
        var order = orders.head(id, viewer);
        var performs = performs(id, viewer);
        return new ServicePage(order, records.summary(id, viewer),
                performs && order.stage() == OrderStage.CLAIMED && viewer.may("order.record"), !performs && viewer.may("order.flag"));
    }

    RecordPage blank(OrderId id, Viewer viewer) {
        var order = serving(id, viewer);
        var place = db.sql("select place from service_order where id = ?").param(id.value()).query(String.class).single();
        return new RecordPage(order, null, place);
    }

    RecordPage correction(OrderId id, UUID record, Viewer viewer) {
        var order = serving(id, viewer);
        var entry = records.summary(id, viewer).entries().stream()
                .filter(one -> one.id().equals(record) && viewer.belongsTo(one.organizationId()))
                .findFirst()
                .orElseThrow(Missing::new);
        return new RecordPage(order, entry, entry.place());
    }

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
