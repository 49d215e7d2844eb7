package org.gongzhi.order.service;

import org.gongzhi.order.DeliveryCheck;
import org.gongzhi.order.OrderId;
import org.gongzhi.platform.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Work is proved by at least one record of those who do it; what a former claimant wrote down before giving up is not theirs. */
@Component
class DeliveredWork implements DeliveryCheck {

    private final JdbcClient db;

    DeliveredWork(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void check(OrderId order) {
        var recorded = db.sql("""
                        select exists (
                            select from service_record r
                              join order_partner p on p.order_id = r.order_id and p.organization_id = r.organization_id
                             where r.order_id = :order
                               and r.superseded_by is null)
                        """)
                .param("order", order.value())
                .query(Boolean.class)
                .single();
        if (!recorded) throw new Refused("service.delivery.no-record");
    }
}
