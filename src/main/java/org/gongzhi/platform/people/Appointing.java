package org.gongzhi.platform.people;

import static org.gongzhi.platform.people.PersonMove.APPOINT;
import static org.gongzhi.platform.people.PersonMove.DISMISS;
import static org.gongzhi.platform.people.PersonMove.KNOW_OUTSIDE;
import static org.gongzhi.platform.people.PersonMove.RESET_FACTOR;
import static org.gongzhi.platform.people.PersonMove.UNLOCK;

import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Attempts;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.factor.Factors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts and the safety of log-ins, as the security administrator keeps them. Nobody changes their own rights, and nobody
 * gives a post beyond their own reach.
 */
@Service
@Transactional
class Appointing {

    private final People people;
    private final Attempts attempts;
    private final Factors factors;
    private final Staff staff;
    private final JdbcClient db;

    Appointing(People people, Attempts attempts, Factors factors, Staff staff, JdbcClient db) {
        this.people = people;
        this.attempts = attempts;
        this.factors = factors;
        this.staff = staff;
        this.db = db;
    }

    void appoint(UUID person, PeopleForms.NewPost post, Viewer by) {
        check(post.role(), post.reach(), by);
        Staff.someoneElse(person, by);
        people.appoint(staff.login(person, by), post.capacity(), post.role(), post.reach());
        staff.note(person, APPOINT, PersonStage.ACTIVE, post.capacity(), Map.of("role", post.role(), "region", post.region()), by);
    }

    void dismiss(UUID person, UUID post, String note, Viewer by) {
        Staff.someoneElse(person, by);
        staff.login(person, by);
        people.dismiss(person, post);
        staff.note(person, DISMISS, PersonStage.ACTIVE, note, by);
    }

    /** Ends a wait after wrong passwords or codes. */
    void unlock(UUID person, Viewer by) {
        attempts.unlock(person, staff.login(person, by));
        staff.note(person, UNLOCK, PersonStage.ACTIVE, "", by);
    }

    /** For a lost phone: the person sets up another, at once where one is required. */
    void resetFactor(UUID person, String reason, Viewer by) {
        Staff.someoneElse(person, by);
        staff.login(person, by);
        factors.forget(person);
        people.signOutEverywhere(person);
        staff.note(person, RESET_FACTOR, PersonStage.ACTIVE, reason, by);
    }

    /** As whom another office's log-in knows this person; blank for nobody. */
    void knowOutside(UUID person, String outside, Viewer by) {
        Staff.someoneElse(person, by);
        staff.login(person, by);
        try {
            db.sql("update person set outside_id = nullif(:outside, '') where id = :person").param("outside", outside).param("person", person).update();
        } catch (DuplicateKeyException taken) {
            throw new Refused("people.outside-taken").at("outside");
        }
        staff.note(person, KNOW_OUTSIDE, PersonStage.ACTIVE, "", by);
    }

    private void check(String role, Reach reach, Viewer by) {
        if (db.sql("select 1 from role where code = :role").param("role", role).query().listOfRows().isEmpty()) throw new Refused("people.unknown-role").at("role");
        if (!reach.region().startsWith(by.reach().region())) throw new Refused("people.beyond-your-reach", by.reach().region()).at("region");
    }
}
