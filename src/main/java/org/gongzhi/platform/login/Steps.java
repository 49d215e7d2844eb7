package org.gongzhi.platform.login;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Attempts;
import org.gongzhi.platform.access.Blocked;
import org.gongzhi.platform.access.Credentials;
import org.gongzhi.platform.access.Halfway;
import org.gongzhi.platform.access.Sessions;
import org.gongzhi.platform.factor.Factors;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what somebody halfway in has left to do. */
@Service
@Transactional
class Steps {

    private final Factors factors;
    private final Attempts attempts;
    private final Credentials credentials;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(Factors factors, Attempts attempts, Credentials credentials, Sessions sessions, ApplicationEventPublisher events, Clock clock) {
        this.factors = factors;
        this.attempts = attempts;
        this.credentials = credentials;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Missing when they stand at another step, or nowhere */
    static Halfway at(Halfway.Step step) {
        var halfway = Halfway.current();
        if (halfway == null || halfway.step() != step) throw new Missing();
        return halfway;
    }

    /** That a code was wrong is remembered. @throws Refused {@code factor.wrong-code}, {@code factor.wait} */
    @Transactional(noRollbackFor = Refused.class)
    void prove(Halfway halfway, String code, String address) {
        try {
            attempts.prove(halfway.person());
        } catch (Blocked blocked) {
            throw new Refused("factor.wait", blocked.seconds()).at("code");
        }
        if (!factors.proves(halfway.person(), code)) {
            attempts.notProved(halfway.person(), address);
            throw new Refused("factor.wrong-code").at("code");
        }
        attempts.proved(halfway.person());
        sessions.prove(halfway.session());
        note(halfway.person(), "PROVE_FACTOR", act(halfway));
    }

    /** @throws Refused {@code password.…}, {@code login.passwords-differ} */
    void choosePassword(Halfway halfway, String password, String again) {
        if (!password.equals(again)) throw new Refused("login.passwords-differ").at("again");
        credentials.choose(halfway.person(), password);
        sessions.keep(halfway.session());
        note(halfway.person(), "CHOOSE_PASSWORD", act(halfway));
    }

    /** The recovery codes. @throws Refused {@code factor.wrong-code} */
    List<String> setUp(UUID person, UUID session, String offer, String code, Act act) {
        var codes = factors.take(person, offer, code);
        sessions.prove(session);
        note(person, "SET_UP_FACTOR", act);
        return codes;
    }

    Act act(Halfway halfway) { return new Act(halfway.person(), "本人", clock.instant(), ""); }

    private void note(UUID person, String deed, Act act) {
        events.publishEvent(new Noted("person", person, deed, act, Map.of()));
    }
}
