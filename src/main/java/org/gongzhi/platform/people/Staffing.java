package org.gongzhi.platform.people;

import static org.gongzhi.platform.people.PersonMove.*;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Tokens;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts and posts as administrators keep them. Each act is a row of the journal; nobody changes their own rights, and
 * nobody gives a post beyond their own reach.
 */
@Service
@Transactional
class Staffing {

    private final People people;
    private final Tokens tokens;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Staffing(People people, Tokens tokens, JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    UUID enroll(PeopleForms.NewPerson person, Viewer by) {
        check(person.role(), person.reach(), by);
        var id = people.enroll(person.login(), person.password(), person.name(), person.capacity(), person.role(), person.reach());
        note(id, ENROLL, null, person.capacity(), by);
        return id;
    }

    void appoint(UUID person, PeopleForms.NewPost post, Viewer by) {
        check(post.role(), post.reach(), by);
        someoneElse(person, by);
        people.appoint(login(person, by), post.capacity(), post.role(), post.reach());
        note(person, APPOINT, PersonStage.ACTIVE, post.capacity(), by);
    }

    void dismiss(UUID person, UUID post, String note, Viewer by) {
        someoneElse(person, by);
        login(person, by);
        people.dismiss(person, post);
        note(person, DISMISS, PersonStage.ACTIVE, note, by);
    }

    void resetPassword(UUID person, String password, Viewer by) {
        login(person, by);
        people.setPassword(person, password);
        note(person, RESET_PASSWORD, PersonStage.ACTIVE, "", by);
    }

    void suspend(UUID person, String reason, Viewer by) {
        someoneElse(person, by);
        login(person, by);
        people.suspend(person);
        note(person, SUSPEND, PersonStage.ACTIVE, reason, by);
    }

    void restore(UUID person, String reason, Viewer by) {
        login(person, by);
        people.restore(person);
        note(person, RESTORE, PersonStage.SUSPENDED, reason, by);
    }

    void changeOwnPassword(PeopleForms.OwnPassword typed, Viewer viewer) {
        if (!people.knows(viewer.id(), typed.current())) throw new Refused("people.wrong-password").at("current");
        people.setPassword(viewer.id(), typed.password());
        note(viewer.id(), OWN_PASSWORD, PersonStage.ACTIVE, "", viewer);
    }

    void signOutEverywhere(Viewer viewer) {
        people.signOutEverywhere(viewer.id());
        note(viewer.id(), SIGN_OUT_ALL, PersonStage.ACTIVE, "", viewer);
    }

    /** The token's value, to be shown once. */
    String giveToken(PeopleForms.NewToken wanted, Viewer viewer) {
        note(viewer.id(), GIVE_TOKEN, PersonStage.ACTIVE, wanted.name(), viewer);
        return tokens.give(viewer.post(), wanted.name(), Duration.ofDays(wanted.days()));
    }

    void revokeToken(UUID token, Viewer viewer) {
        tokens.revoke(token, viewer.id());
        note(viewer.id(), REVOKE_TOKEN, PersonStage.ACTIVE, "", viewer);
    }

    private void check(String role, Reach reach, Viewer by) {
        if (db.sql("select 1 from role where code = :role").param("role", role).query().listOfRows().isEmpty()) throw new Refused("people.unknown-role").at("role");
        if (!reach.region().startsWith(by.reach().region())) throw new Refused("people.beyond-your-reach", by.reach().region()).at("region");
    }

    private static void someoneElse(UUID person, Viewer by) {
        if (person.equals(by.id())) throw new Refused("people.not-yourself");
    }

    /** Held until the transaction ends, within the administrator's reach. */
    private String login(UUID person, Viewer by) {
        return db.sql("""
                        select p.login
                          from person p
                         where p.id = :person
                           and exists (select from post o where o.person_id = p.id and o.region like :region || '%')
                           for update
                        """)
                .param("person", person)
                .param("region", by.reach().region())
                .query(String.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    private void note(UUID person, PersonMove move, @Nullable PersonStage from, String note, Viewer by) {
        events.publishEvent(new Moved("person", person, move, from, by.act(clock.instant(), note), Map.of()));
    }
}
