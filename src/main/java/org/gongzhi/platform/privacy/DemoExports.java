package org.gongzhi.platform.privacy;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One request of the demo district that waits for its second person. */
@Component
@Profile("demo")
@Order(95)      // after the people and their needs
class DemoExports implements ApplicationRunner {

    private final JdbcClient db;
    private final PersonalExports exports;
    private final People people;
    private final OfficeClock clock;

    DemoExports(JdbcClient db, PersonalExports exports, People people, OfficeClock clock) {
        this.db = db;
        this.exports = exports;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (db.sql("select exists (select from personal_export)").query(Boolean.class).single()) return;
        var today = LocalDate.now(clock);
        exports.request(new NewExport("need", List.of("number", "title", "contact_name_sealed", "contact_phone_sealed", "place_sealed"), "330399001001",
                today.minusMonths(3), today, "重阳节走访独居老人"), people.viewer("helan"));
    }
}
