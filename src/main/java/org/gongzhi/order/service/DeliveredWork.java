package org.gongzhi.order.service;

import org.gongzhi.order.DeliveryCheck;
import org.gongzhi.order.OrderId;
import org.gongzhi.platform.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Work is proved by at least one record. */
@Component
class DeliveredWork implements DeliveryCheck {

    private final JdbcClient db;

    DeliveredWork(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void check(OrderId order) {
        var recorded = db.sql("select exists (select from service_record where order_id = ? and superseded_by is null)")
                .param(order.value())
                .query(Boolean.class)
                .single();
        if (!recorded) throw new Refused("service.delivery.no-record");
    }
}
