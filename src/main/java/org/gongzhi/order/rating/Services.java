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

    /** Whether somebody took part in the service: as a member of an organization, in this post or another, or by what they did. */
    boolean performed(Service service, Viewer viewer) {
        return db.sql("""
                        select exists (select
                                         from post o
                                         join order_partner p on p.organization_id = o.organization_id
                                        where o.person_id = :viewer
                                          and p.order_id = :order)
                            or exists (select
                                         from journal j
                                        where j.subject = 'order'
                                          and j.subject_id = :order
                                          and j.actor_id = :viewer
                                          and j.move in ('CLAIM', 'DELIVER'))
                            or exists (select
                                         from service_record s
                                        where s.order_id = :order
                                          and s.recorded_by = :viewer)
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
