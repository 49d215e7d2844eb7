package org.gongzhi.appraisal.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.round.RoundStage;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rounds and the steps that they take. */
@RestController
@RequestMapping("/appraisals")
class RoundController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final Rounds rounds;
    private final RoundPages pages;
    private final SubjectPages subjects;

    RoundController(Rounds rounds, RoundPages pages, SubjectPages subjects) {
        this.rounds = rounds;
        this.pages = pages;
        this.subjects = subjects;
    }

    @GetMapping
    @Requires("appraisal.read")
    @Menu.Entry(value = "考核评分", icon = "clipboard-check", group = "社会组织", rank = 50)
    RoundListPage list(@RequestParam(required = false) @Nullable RoundStage stage, @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return pages.list(stage, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/new")
    @Requires("appraisal.run")
    NewRoundPage blank(Viewer viewer) {
        return pages.blank(viewer);
    }

    @PostMapping
    @Requires("appraisal.run")
    @ResponseStatus(HttpStatus.CREATED)
    Page open(Form<RoundForms.Plan> form, Viewer viewer) {
        return form.create(typed -> rounds.open(typed.toRound(), viewer)).<Page>map(id -> pages.show(id, viewer)).orElseGet(() -> pages.blank(viewer));
    }

    @GetMapping("/{id}")
    @Requires("appraisal.read")
    RoundPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/{id}/timeline")
    @Requires("appraisal.read")
    Timeline timeline(@PathVariable UUID id, Viewer viewer) {
        return pages.timeline(id, viewer);
    }

    @GetMapping("/{id}/subjects")
    @Requires("appraisal.read")
    SubjectListPage subjects(@PathVariable UUID id, @RequestParam(required = false) @Nullable String text, @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String format, Viewer viewer) {
        var wanted = text == null || text.isBlank() ? null : text.strip();
        return "xlsx".equals(format) ? subjects.list(id, wanted, null, SHEET, viewer) : subjects.list(id, wanted, after, viewer);
    }

    @PostMapping("/{id}/subjects/{subject}/exemption")
    @Requires("appraisal.run")
    SubjectListPage exempt(@PathVariable UUID id, @PathVariable UUID subject, Form<RoundForms.Reason> form, Viewer viewer) {
        form.submit(typed -> rounds.exempt(id, List.of(subject), typed.note(), viewer));
        return subjects.list(id, null, null, viewer);
    }

    @GetMapping("/{id}/owing")
    @Requires("appraisal.read")
    OwingPage owing(@PathVariable UUID id, Viewer viewer) {
        return subjects.owing(id, viewer);
    }

    @PostMapping("/{id}/owing/{subject}")
    @Requires("appraisal.run")
    OwingPage settle(@PathVariable UUID id, @PathVariable UUID subject, Form<RoundForms.Settled> form, Viewer viewer) {
        form.submit(typed -> rounds.settle(id, subject, typed.item(), typed.points(), typed.note(), viewer));
        return subjects.owing(id, viewer);
    }

    @PostMapping("/{id}/figures")
    @Requires("appraisal.run")
    RoundPage fill(@PathVariable UUID id, Form<RoundForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> rounds.fill(id, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/closing")
    @Requires("appraisal.run")
    RoundPage close(@PathVariable UUID id, Form<RoundForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> rounds.close(id, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/return")
    @Requires("appraisal.run")
    RoundPage back(@PathVariable UUID id, Form<RoundForms.Reason> form, Viewer viewer) {
        form.submit(typed -> rounds.back(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/cancellation")
    @Requires("appraisal.run")
    RoundPage cancel(@PathVariable UUID id, Form<RoundForms.Reason> form, Viewer viewer) {
        form.submit(typed -> rounds.cancel(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/publication")
    @Requires("appraisal.publish")
    RoundPage publish(@PathVariable UUID id, Form<RoundForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> rounds.publish(id, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/hearing")
    @Requires("appraisal.publish")
    RoundPage hear(@PathVariable UUID id, Form<RoundForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> rounds.hear(id, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/lock")
    @Requires("appraisal.publish")
    RoundPage lock(@PathVariable UUID id, Form<RoundForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> rounds.lock(id, viewer));
        return pages.show(id, viewer);
    }
}
