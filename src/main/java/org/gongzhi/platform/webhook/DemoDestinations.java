package org.gongzhi.platform.webhook;

import java.util.List;
import org.gongzhi.platform.access.People;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One destination of the demo district, paused: nothing of a demo leaves the machine. */
@Component
@Profile("demo")
@Order(96)      // after the people
class DemoDestinations implements ApplicationRunner {

    static final String NAME = "市级数据归集平台";

    private final JdbcClient db;
    private final Destinations destinations;
    private final People people;

    DemoDestinations(JdbcClient db, Destinations destinations, People people) {
        this.db = db;
        this.destinations = destinations;
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (db.sql("select exists (select from destination)").query(Boolean.class).single()) return;
        var admin = people.viewer("guanli");
        var added = destinations.add(new DestinationForm(NAME, Destination.Kind.EVENTS, "https://data.example.org/hooks/gongzhi",
                List.of("order.cancelled")), admin);
        destinations.pause(added.id(), "对方接口联调中", admin);
        destinations.test(added.id());
    }
}
