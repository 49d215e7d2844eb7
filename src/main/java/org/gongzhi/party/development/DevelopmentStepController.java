package org.gongzhi.party.development;

import java.util.UUID;
import java.util.function.Consumer;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each step of the way, with what it asks for. */
@RestController
@RequestMapping("/party/developments/{id}")
class DevelopmentStepController {

    private final Developments developments;
    private final DevelopmentPages pages;

    DevelopmentStepController(Developments developments, DevelopmentPages pages) {
        this.developments = developments;
        this.pages = pages;
    }

    @PostMapping("/talk")
    @Requires("development.keep")
    DevelopmentPage talk(@PathVariable UUID id, Form<DevelopmentForms.Said> form, Viewer viewer) {
        return done(id, form, typed -> developments.talk(id, typed.on(), typed.note(), viewer), viewer);
    }

    @PostMapping("/decision")
    @Requires("development.keep")
    DevelopmentPage decide(@PathVariable UUID id, Form<DevelopmentForms.People> form, Viewer viewer) {
        return done(id, form, typed -> developments.decide(id, typed.on(), typed.members(), typed.words(), viewer), viewer);
    }

    @PostMapping("/review")
    @Requires("development.keep")
    DevelopmentPage review(@PathVariable UUID id, Form<DevelopmentForms.Said> form, Viewer viewer) {
        return done(id, form, typed -> developments.review(id, typed.on(), typed.note(), viewer), viewer);
    }

    @PostMapping("/proposal")
    @Requires("development.keep")
    DevelopmentPage propose(@PathVariable UUID id, Form<DevelopmentForms.Said> form, Viewer viewer) {
        return done(id, form, typed -> developments.propose(id, typed.on(), typed.note(), viewer), viewer);
    }

    @PostMapping("/introducers")
    @Requires("development.keep")
    DevelopmentPage introduce(@PathVariable UUID id, Form<DevelopmentForms.People> form, Viewer viewer) {
        return done(id, form, typed -> developments.introduce(id, typed.on(), typed.members(), viewer), viewer);
    }

    @PostMapping("/check")
    @Requires("development.keep")
    DevelopmentPage check(@PathVariable UUID id, Form<DevelopmentForms.Said> form, Viewer viewer) {
        return done(id, form, typed -> developments.check(id, typed.on(), typed.note(), viewer), viewer);
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
        return done(id, form, typed -> developments.speak(id, typed.on(), typed.special(), typed.note(), viewer), viewer);
    }

    @PostMapping("/approval")
    @Requires("development.approve")
    DevelopmentPage approve(@PathVariable UUID id, Form<DevelopmentForms.Said> form, Viewer viewer) {
        return done(id, form, typed -> developments.approve(id, typed.on(), typed.note(), viewer), viewer);
    }

    @PostMapping("/return")
    @Requires("development.approve")
    DevelopmentPage redo(@PathVariable UUID id, Form<DevelopmentForms.Said> form, Viewer viewer) {
        return done(id, form, typed -> developments.redo(id, typed.on(), typed.note(), viewer), viewer);
    }

    @PostMapping("/extension")
    @Requires("development.keep")
    DevelopmentPage extend(@PathVariable UUID id, Form<DevelopmentForms.Extension> form, Viewer viewer) {
        return done(id, form, typed -> developments.extend(id, typed.on(), typed.months(), typed.note(), viewer), viewer);
    }

    @PostMapping("/conversion")
    @Requires("development.keep")
    DevelopmentPage convert(@PathVariable UUID id, Form<DevelopmentForms.Said> form, Viewer viewer) {
        return done(id, form, typed -> developments.convert(id, typed.on(), typed.note(), viewer), viewer);
    }

    @PostMapping("/confirmation")
    @Requires("development.approve")
    DevelopmentPage confirm(@PathVariable UUID id, Form<DevelopmentForms.Said> form, Viewer viewer) {
        return done(id, form, typed -> developments.confirm(id, typed.on(), typed.note(), viewer), viewer);
    }

    @PostMapping("/cancellation")
    @Requires("development.approve")
    DevelopmentPage cancel(@PathVariable UUID id, Form<DevelopmentForms.Said> form, Viewer viewer) {
        return done(id, form, typed -> developments.cancel(id, typed.on(), typed.note(), viewer), viewer);
    }

    @PostMapping("/end")
    @Requires("development.keep")
    DevelopmentPage end(@PathVariable UUID id, Form<DevelopmentForms.Said> form, Viewer viewer) {
        return done(id, form, typed -> developments.end(id, typed.on(), typed.note(), viewer), viewer);
    }

    private <T> DevelopmentPage done(UUID id, Form<T> form, Consumer<T> step, Viewer viewer) {
        form.submit(step);
        return pages.show(id, viewer);
    }
}
