package org.gongzhi.order.rating;

import java.util.UUID;
import org.gongzhi.order.need.NeedId;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a rating has to know of the service that it is about, and who had a hand in it. */
@Component
class Services {

    private final JdbcClient db;

    Services(JdbcClient db) {
        this.db = db;
    }

    /** @throws Refused {@code rating.nothing-served} */
    Service of(NeedId need) {
        return db.sql("""
                        select n.id as need, o.id as "order", o.organization_id as organization, n.region, n.title, n.served_at
                          from need n
                          join service_order o on o.id = n.order_id
                         where n.id = :need
                           and n.stage in ('SERVED', 'CLOSED', 'REOPENED')
                           and n.served_at is not null
                        """)
                .param("need", need.value())
                .query((row, n) -> new Service(need.value(), row.getObject("order", UUID.class), row.getObject("organization", UUID.class),
                        row.getString("region"), row.getString("title"), row.getTimestamp("served_at").toInstant()))
                .optional()
                .orElseThrow(() -> new Refused("rating.nothing-served"));
    }

    /** Whether somebody took part in the service, in this post or any other. */
    boolean performed(Service service, Viewer viewer) {
        return viewer.belongsTo(service.organization()) || db.sql("""
                        select exists (select 1
                                         from journal
                                        where subject = 'order'
                                          and subject_id = :order
                                          and actor_id = :viewer
                                          and move in ('CLAIM', 'DELIVER'))
                        """)
                .param("order", service.order())
                .param("viewer", viewer.id())
                .query(Boolean.class)
                .single();
    }

    boolean withinReach(NeedId need, Viewer viewer) {
        return db.sql("""
                        select exists (select 1
                                         from need
                                        where id = :need
                                          and region between :from and :to
                                          and (:organization::uuid is null))
                        """)
                .params(viewer.reach().params())
                .param("need", need.value())
                .query(Boolean.class)
                .single();
    }
}
