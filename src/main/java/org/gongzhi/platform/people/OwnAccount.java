package org.gongzhi.platform.people;

import static org.gongzhi.platform.people.PersonMove.END_SESSION;
import static org.gongzhi.platform.people.PersonMove.GIVE_TOKEN;
import static org.gongzhi.platform.people.PersonMove.OWN_PASSWORD;
import static org.gongzhi.platform.people.PersonMove.REMOVE_FACTOR;
import static org.gongzhi.platform.people.PersonMove.REVOKE_TOKEN;
import static org.gongzhi.platform.people.PersonMove.SIGN_OUT_ALL;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Credentials;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Sessions;
import org.gongzhi.platform.access.Tokens;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.factor.Factors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own account. */
@Service
@Transactional
class OwnAccount {

    private final People people;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Factors factors;
    private final Staff staff;

    OwnAccount(People people, Credentials credentials, Sessions sessions, Tokens tokens, Factors factors, Staff staff) {
        this.people = people;
        this.credentials = credentials;
        this.sessions = sessions;
        this.tokens = tokens;
        this.factors = factors;
        this.staff = staff;
    }

    void changePassword(PeopleForms.OwnPassword typed, Viewer viewer) {
        prove(typed.current(), "current", viewer);
        credentials.choose(viewer.id(), typed.password());
        note(viewer, OWN_PASSWORD, "", Map.of());
    }

    /** @throws Refused {@code people.wrong-password} */
    void removeFactor(String password, Viewer viewer) {
        prove(password, "proof", viewer);
        factors.forget(viewer.id());
        note(viewer, REMOVE_FACTOR, "", Map.of());
    }

    /** @throws Refused {@code people.wrong-password} */
    void endSession(UUID session, String password, Viewer viewer) {
        prove(password, "proof", viewer);
        sessions.end(session, viewer.id());
        note(viewer, END_SESSION, "", Map.of());
    }

    /** @throws Refused {@code people.wrong-password} */
    void signOutEverywhere(String password, Viewer viewer) {
        prove(password, "proof", viewer);
        people.signOutEverywhere(viewer.id());
        note(viewer, SIGN_OUT_ALL, "", Map.of());
    }

    /** The token's value, to be shown once. What the viewer may not do, their token may not either. */
    String giveToken(PeopleForms.NewToken wanted, Viewer viewer) {
        Set<String> scope = new HashSet<>(wanted.scope());
        scope.retainAll(viewer.permissions());
        note(viewer, GIVE_TOKEN, wanted.name(), Map.of("scope", scope.stream().sorted().toList(), "days", wanted.days()));
        return tokens.give(viewer.post(), wanted.name(), scope, Duration.ofDays(wanted.days()));
    }

    void revokeToken(UUID token, Viewer viewer) {
        tokens.revoke(token, viewer.id());
        note(viewer, REVOKE_TOKEN, "", Map.of());
    }

    /** That it is still the one who logged in. */
    private void prove(String password, String field, Viewer viewer) {
        if (!credentials.knows(viewer.id(), password)) throw new Refused("people.wrong-password").at(field);
    }

    private void note(Viewer viewer, PersonMove move, String note, Map<String, ?> data) { staff.note(viewer.id(), move, PersonStage.ACTIVE, note, data, viewer); }
}
