package org.gongzhi.party.development;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each step of the way, with what it asks for: of most a day and some words, and the address says which it is. */
@RestController
@RequestMapping("/party/developments/{id}")
class DevelopmentStepController {

    private interface Said {

        void enter(UUID id, LocalDate on, String words, Viewer viewer);
    }

    private final Developments developments;
    private final DevelopmentPages pages;
    private final Map<String, Said> said;

    DevelopmentStepController(Developments developments, DevelopmentPages pages) {
        this.developments = developments;
        this.pages = pages;
        this.said = Map.of("talk", developments::talk, "review", developments::review, "proposal", developments::propose, "check", developments::check,
                "conversion", developments::convert, "end", developments::end, "approval", developments::approve, "return", developments::redo,
                "confirmation", developments::confirm, "cancellation", developments::cancel);
    }

    @PostMapping({"/talk", "/review", "/proposal", "/check", "/conversion", "/end"})
    @Requires("development.keep")
    DevelopmentPage keep(@PathVariable UUID id, Form<DevelopmentForms.Said> form, HttpServletRequest request, Viewer viewer) {
        return said(id, form, request, viewer);
    }

    @PostMapping({"/approval", "/return", "/confirmation", "/cancellation"})
    @Requires("development.approve")
    DevelopmentPage decide(@PathVariable UUID id, Form<DevelopmentForms.Said> form, HttpServletRequest request, Viewer viewer) {
        return said(id, form, request, viewer);
    }

    @PostMapping("/decision")
    @Requires("development.keep")
    DevelopmentPage activist(@PathVariable UUID id, Form<DevelopmentForms.People> form, Viewer viewer) {
        return done(id, form, typed -> developments.decide(id, typed.on(), typed.members(), typed.words(), viewer), viewer);
    }

    @PostMapping("/introducers")
    @Requires("development.keep")
    DevelopmentPage introduce(@PathVariable UUID id, Form<DevelopmentForms.People> form, Viewer viewer) {
        return done(id, form, typed -> developments.introduce(id, typed.on(), typed.members(), viewer), viewer);
    }

    @PostMapping("/training")
    @Requires("development.keep")
    DevelopmentPage train(@PathVariable UUID id, Form<DevelopmentForms.Training> form, Viewer viewer) {
        return done(id, form, typed -> developments.train(id, typed.on(), typed.days(), typed.hours(), typed.note(), viewer), viewer);
    }

    @PostMapping("/notice")
    @Requires("development.keep")
    DevelopmentPage show(@PathVariable UUID id, Form<DevelopmentForms.Show> form, Viewer viewer) {
        return done(id, form, typed -> developments.show(id, typed.on(), typed.until(), typed.note(), viewer), viewer);
    }

    @PostMapping("/vote")
    @Requires("development.keep")
    DevelopmentPage vote(@PathVariable UUID id, Form<DevelopmentForms.Vote> form, Viewer viewer) {
        return done(id, form, typed -> developments.vote(id, typed.on(), typed.present(), typed.inFavour(), typed.note(), viewer), viewer);
    }

    @PostMapping("/interview")
    @Requires("development.approve")
    DevelopmentPage speak(@PathVariable UUID id, Form<DevelopmentForms.Talk> form, Viewer viewer) {
        return done(id, form, typed -> developments.speak(id, typed.on(), typed.isSpecial(), typed.note(), viewer), viewer);
    }

    @PostMapping("/extension")
    @Requires("development.keep")
    DevelopmentPage extend(@PathVariable UUID id, Form<DevelopmentForms.Extension> form, Viewer viewer) {
        return done(id, form, typed -> developments.extend(id, typed.on(), typed.months(), typed.note(), viewer), viewer);
    }

    private DevelopmentPage said(UUID id, Form<DevelopmentForms.Said> form, HttpServletRequest request, Viewer viewer) {
        var address = request.getRequestURI();
        var step = said.get(address.substring(address.lastIndexOf('/') + 1));
        return done(id, form, typed -> step.enter(id, typed.on(), typed.note(), viewer), viewer);
    }

    private <T> DevelopmentPage done(UUID id, Form<T> form, Consumer<T> step, Viewer viewer) {
        form.submit(step);
        return pages.show(id, viewer);
    }
}
