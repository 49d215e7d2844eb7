package org.gongzhi.platform.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongzhi.platform.access.Destination;
import org.gongzhi.platform.access.Halfway;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For those whose password was right and who are not in yet; to all others these pages do not exist. */
@RestController
@RequestMapping("/login")
class StepController {

    private static final String BECAUSE = "whoever is halfway in is nobody yet; the handler asks for the half that is there";

    private final Steps steps;
    private final FactorPages pages;
    private final Destination destination;

    StepController(Steps steps, FactorPages pages, Destination destination) {
        this.steps = steps;
        this.pages = pages;
        this.destination = destination;
    }

    @GetMapping("/code")
    @Open(because = BECAUSE)
    CodePage code() {
        return new CodePage(Steps.at(Halfway.Step.PROVE).name());
    }

    @PostMapping("/code")
    @Open(because = BECAUSE)
    ResponseEntity<Page> prove(Form<StepForms.Code> form, HttpServletRequest request, HttpServletResponse response) {
        var halfway = Steps.at(Halfway.Step.PROVE);
        form.submit(typed -> steps.prove(halfway, typed.code(), request.getRemoteAddr()));
        return form.refused() ? again(new CodePage(halfway.name())) : onward(request, response);
    }

    @GetMapping("/password")
    @Open(because = BECAUSE)
    OwnPasswordPage password() {
        return new OwnPasswordPage(Steps.at(Halfway.Step.CHOOSE_PASSWORD).name());
    }

    @PostMapping("/password")
    @Open(because = BECAUSE)
    ResponseEntity<Page> choosePassword(Form<StepForms.OwnPassword> form, HttpServletRequest request, HttpServletResponse response) {
        var halfway = Steps.at(Halfway.Step.CHOOSE_PASSWORD);
        form.submit(typed -> steps.choosePassword(halfway, typed.password(), typed.again()));
        return form.refused() ? again(new OwnPasswordPage(halfway.name())) : onward(request, response);
    }

    @GetMapping("/factor")
    @Open(because = BECAUSE)
    ResponseEntity<Page> factor() {
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(pages.offer("/login/factor", Steps.at(Halfway.Step.SET_UP)));
    }

    /** Not followed by a redirect: the recovery codes stand on this one answer. */
    @PostMapping("/factor")
    @Open(because = BECAUSE)
    ResponseEntity<Page> setUp(Form<StepForms.SetUp> form, HttpServletRequest request, HttpServletResponse response) {
        var halfway = Steps.at(Halfway.Step.SET_UP);
        return form.create(typed -> steps.setUp(halfway.person(), halfway.session(), typed.offer(), typed.code(), steps.act(halfway)))
                .<ResponseEntity<Page>>map(codes -> ResponseEntity.status(201).header("Cache-Control", "no-store")
                        .body(new RecoveryPage(codes, destination.take(request, response), false)))
                .orElseGet(() -> again(pages.offerAgain("/login/factor", halfway, request.getParameter("offer"))));
    }

    private ResponseEntity<Page> onward(HttpServletRequest request, HttpServletResponse response) {
        return ResponseEntity.status(303).header("Location", destination.take(request, response)).build();
    }

    private static ResponseEntity<Page> again(Page page) { return ResponseEntity.status(422).header("Cache-Control", "no-store").body(page); }
}
