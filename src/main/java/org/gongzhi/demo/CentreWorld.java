package org.gongzhi.demo;

import java.util.List;
import java.util.UUID;
import org.gongzhi.incubation.benefit.Benefits;
import org.gongzhi.incubation.booking.Bookings;
import org.gongzhi.incubation.centre.Centres;
import org.gongzhi.incubation.cohort.Cohorts;
import org.gongzhi.incubation.growth.Growth;
import org.gongzhi.incubation.growth.Promotions;
import org.gongzhi.incubation.settlement.Settlements;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The doors that the story of the centres walks through. */
@Component
@Profile("demo")
record CentreWorld(Centres centres, Settlements settlements, Bookings bookings, Benefits benefits, Cohorts cohorts, Growth growth, Promotions promotions,
        People people, JdbcClient db) {

    /** An organization and who acts for it. */
    record Guest(UUID organization, String name, Viewer admin) {}

    Viewer as(String login) { return people.viewer(login); }

    /** Those who have somebody to act for them, the well-known first. */
    List<Guest> guests(int most) {
        return db.sql("""
                        select o.id, o.name, min(p.login) as login
                          from post x
                          join person p on p.id = x.person_id
                          join organization o on o.id = x.organization_id
                         where x.role = 'ORG_ADMIN'
                           and x.until is null
                           and o.stage = 'REGISTERED'
                           and o.region like '330399%'
                         group by o.id
                         order by min(x.serial)
                         limit :most
                        """)
                .param("most", most)
                .query((row, n) -> new Guest(row.getObject("id", UUID.class), row.getString("name"), people.viewer(row.getString("login"))))
                .list();
    }
}
