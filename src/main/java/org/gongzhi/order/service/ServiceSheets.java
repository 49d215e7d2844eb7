package org.gongzhi.order.service;

import java.util.Optional;
import java.util.UUID;
import org.gongzhi.order.OrderId;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.signin.SignInSubject;
import org.gongzhi.platform.signin.SignIns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to sign-in sheets of services: whoever an organization serves signs in by a code. */
@Service
@Transactional
public class ServiceSheets implements SignInSubject {

    private static final String KIND = "order";

    private final SignIns signIns;
    private final Served served;
    private final JdbcClient db;

    ServiceSheets(SignIns signIns, Served served, JdbcClient db) {
        this.signIns = signIns;
        this.served = served;
        this.db = db;
    }

    /** A new sheet for an order that the viewer's organization serves. */
    public UUID open(OrderId order, String title, Viewer viewer) {
        served.held(order, viewer);
        return signIns.open(KIND, order.value(), title, "/orders/" + order + "/service", viewer);
    }

    @Override public String kind() { return KIND; }

    @Override
    public Optional<Event> event(UUID order) {
        return db.sql("select o.title as what, c.name as organizer from service_order o left join organization c on c.id = o.organization_id where o.id = ?")
                .param(order)
                .query(Event.class)
                .optional();
    }
}
