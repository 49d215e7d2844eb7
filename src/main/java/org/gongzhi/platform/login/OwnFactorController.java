package org.gongzhi.platform.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Credentials;
import org.gongzhi.platform.access.InPerson;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Sessions;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A second factor of one's own accord, or on a new phone. */
@RestController
@InPerson
class OwnFactorController {

    private final Steps steps;
    private final FactorPages pages;
    private final Sessions sessions;
    private final Credentials credentials;
    private final Clock clock;

    OwnFactorController(Steps steps, FactorPages pages, Sessions sessions, Credentials credentials, Clock clock) {
        this.credentials = credentials;
        this.steps = steps;
        this.pages = pages;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/account/factor")
    @Requires(Requires.SIGNED_IN)
    FactorPage factor(Viewer viewer) {
        return pages.offer("/account/factor", viewer);
    }

    /** Not followed by a redirect: the recovery codes stand on this one answer. */
    @PostMapping("/account/factor")
    @Requires(Requires.SIGNED_IN)
    ResponseEntity<Page> setUp(Form<StepForms.SetUp> form, Viewer viewer, HttpServletRequest request) {
        return form.create(typed -> {
                    if (typed.current() == null || !credentials.knows(viewer.id(), typed.current())) throw new Refused("people.wrong-password").at("current");
                    return steps.setUp(viewer.id(), sessions.current(), typed.offer(), typed.code(), viewer.act(clock.instant(), ""));
                })
                .<ResponseEntity<Page>>map(codes -> ResponseEntity.status(201).header("Cache-Control", "no-store").body(new RecoveryPage(codes, "/account", true)))
                .orElseGet(() -> ResponseEntity.status(422).body(pages.offerAgain("/account/factor", viewer, request.getParameter("offer"))));
    }
}
