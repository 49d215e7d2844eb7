package org.gongzhi.order.service;

import org.gongzhi.order.OrderId;
import org.gongzhi.order.OrderStage;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders that are being served, for those who serve them. */
@Component
class Served {

    private final JdbcClient db;

    Served(JdbcClient db) {
        this.db = db;
    }

    /** The order, if the viewer's organization serves it; held so that it is not delivered meanwhile. @throws Refused {@code service.record.not-serving} */
    ServedOrder held(OrderId order, Viewer viewer) {
        var served = db.sql("""
                        select o.id, o.region, o.starts_on, o.ends_on, o.stage
                          from service_order o
                          join order_partner p on p.order_id = o.id and p.organization_id = :organization
                         where o.id = :id
                           and o.region between :from and :to
                           for share of o
                        """)
                .params(viewer.reach().params())
                .param("id", order.value())
                .query(ServedOrder.class)
                .optional()
                .orElseThrow(Missing::new);
        if (served.stage() != OrderStage.CLAIMED) throw new Refused("service.record.not-serving", served.stage().label());
        return served;
    }
}
