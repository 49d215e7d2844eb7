package org.gongzhi.organization.supervision;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to who speaks for which competent unit: only its organizations does such a person see. */
@Service
@Transactional
public class Units {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Units(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused {@code supervision.unit.person} when nobody of a competent unit in the viewer's reach has that log-in */
    public void appoint(String login, String unit, Viewer viewer) {
        var person = person(login, viewer);
        db.sql("insert into unit_speaker (person_id, unit) values (:person, :unit) on conflict do nothing").param("person", person).param("unit", unit).update();
        note(person, "APPOINT_UNIT_SPEAKER", unit, viewer);
    }

    public void dismiss(String login, String unit, Viewer viewer) {
        var person = person(login, viewer);
        db.sql("delete from unit_speaker where person_id = :person and unit = :unit").param("person", person).param("unit", unit).update();
        note(person, "DISMISS_UNIT_SPEAKER", unit, viewer);
    }

    private UUID person(String login, Viewer viewer) {
        return db.sql("""
                        select p.id
                          from person p
                          join post x on x.person_id = p.id and x.until is null and x.role = 'COMPETENT_UNIT'
                         where p.login = :login
                           and rpad(x.region, 12, '0') between :from and :to
                         limit 1
                        """)
                .params(viewer.reach().params())
                .param("login", login.strip())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refused("supervision.unit.person", login.strip()).at("login"));
    }

    private void note(UUID person, String deed, String unit, Viewer viewer) {
        events.publishEvent(new Noted("unit-speaker", person, deed, viewer.act(clock.instant(), unit), Map.of("unit", unit)));
    }
}
