package org.gongzhi.platform.people;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What whoever keeps accounts or posts has to mind: whom they reach, that it is not themselves, and the journal. */
@Component
class Staff {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Staff(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** Held until the transaction ends, within the administrator's reach. @throws Missing */
    String login(UUID person, Viewer by) {
        return db.sql("""
                        select p.login
                          from person p
                         where p.id = :person
                           and (p.region like :region || '%'
                                or exists (select from post o where o.person_id = p.id and o.region like :region || '%'))
                           for update
                        """)
                .param("person", person)
                .param("region", by.reach().region())
                .query(String.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    static void someoneElse(UUID person, Viewer by) {
        if (person.equals(by.id())) throw new Refused("people.not-yourself");
    }

    void note(UUID person, PersonMove move, @Nullable PersonStage from, String note, Viewer by) { note(person, move, from, note, Map.of(), by); }

    void note(UUID person, PersonMove move, @Nullable PersonStage from, String note, Map<String, ?> data, Viewer by) {
        events.publishEvent(new Moved("person", person, move, from, by.act(clock.instant(), note), data));
    }
}
