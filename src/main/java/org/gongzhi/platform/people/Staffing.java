package org.gongzhi.platform.people;

import static org.gongzhi.platform.people.PersonMove.ENROLL;
import static org.gongzhi.platform.people.PersonMove.RESET_PASSWORD;
import static org.gongzhi.platform.people.PersonMove.RESTORE;
import static org.gongzhi.platform.people.PersonMove.SUSPEND;

import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Credentials;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.password.PasswordRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts, as the system administrator keeps them. An account alone may do nothing: its posts the security administrator
 * gives ({@link Appointing}). Each act is a row of the journal.
 */
@Service
@Transactional
class Staffing {

    private final People people;
    private final Credentials credentials;
    private final PasswordRules rules;
    private final Staff staff;

    Staffing(People people, Credentials credentials, PasswordRules rules, Staff staff) {
        this.people = people;
        this.credentials = credentials;
        this.rules = rules;
        this.staff = staff;
    }

    UUID enroll(PeopleForms.NewPerson person, Viewer by) {
        if (!person.region().startsWith(by.reach().region())) throw new Refused("people.beyond-your-reach", by.reach().region()).at("region");
        rules.check(person.password(), person.login(), person.name(), PasswordRules.OF_STAFF);
        var id = people.register(person.login(), person.password(), person.name(), person.region());
        credentials.isInitial(id);
        staff.note(id, ENROLL, null, "", by);
        return id;
    }

    /** The new one is an initial one as well. */
    void resetPassword(UUID person, String password, Viewer by) {
        staff.login(person, by);
        credentials.give(person, password);
        staff.note(person, RESET_PASSWORD, PersonStage.ACTIVE, "", by);
    }

    void suspend(UUID person, String reason, Viewer by) {
        Staff.someoneElse(person, by);
        staff.login(person, by);
        people.suspend(person);
        staff.note(person, SUSPEND, PersonStage.ACTIVE, reason, by);
    }

    void restore(UUID person, String reason, Viewer by) {
        Staff.someoneElse(person, by);
        staff.login(person, by);
        people.restore(person);
        staff.note(person, RESTORE, PersonStage.SUSPENDED, reason, by);
    }
}
