package org.gongzhi.platform.webhook;

import java.util.UUID;
import org.gongzhi.platform.access.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The gateway of the office for text messages. */
@Component
public class GivenGateway {

    private final Destinations destinations;
    private final People people;
    private final JdbcClient db;

    GivenGateway(Destinations destinations, People people, JdbcClient db) {
        this.destinations = destinations;
        this.people = people;
        this.db = db;
    }

    public void at(String address) {
        destinations.add(new DestinationForm("短信网关", Destination.Kind.SMS, address, null), people.viewer("guanli"));
    }

    public void gone() {
        db.sql("select id from destination where kind = 'SMS'").query(UUID.class).list().forEach(id -> destinations.remove(id, people.viewer("guanli")));
    }
}
