package org.gongzhi.followup.interview.web;

import java.util.UUID;
import org.gongzhi.followup.Parties;
import org.gongzhi.followup.interview.Drawing;
import org.gongzhi.followup.interview.InterviewId;
import org.gongzhi.followup.interview.InterviewStage;
import org.gongzhi.followup.interview.Interviews;
import org.gongzhi.platform.Refused;
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

@RestController
@RequestMapping("/interviews")
class InterviewController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final Interviews interviews;
    private final InterviewPages pages;
    private final Parties parties;

    InterviewController(Interviews interviews, InterviewPages pages, Parties parties) {
        this.interviews = interviews;
        this.pages = pages;
        this.parties = parties;
    }

    @GetMapping
    @Requires("interview.read")
    @Menu.Entry(value = "约谈", icon = "messages", group = "督办公示", rank = 71)
    InterviewListPage list(@RequestParam(required = false) @Nullable InterviewStage stage, @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return pages.list(stage, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/new")
    @Requires("interview.hold")
    NewInterviewPage blank(@RequestParam(required = false) @Nullable UUID followUp, Viewer viewer) {
        return pages.blank(followUp, viewer);
    }

    @PostMapping
    @Requires("interview.hold")
    @ResponseStatus(HttpStatus.CREATED)
    Page invite(Form<InterviewForms.Invitation> form, Viewer viewer) {
        return form.create(typed -> interviews.invite(typed.to(party(typed.organization(), viewer)), viewer)).<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> pages.blank(null, viewer));
    }

    @GetMapping("/{id}")
    @Requires("interview.read")
    InterviewPage show(@PathVariable InterviewId id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/{id}/timeline")
    @Requires("interview.read")
    Timeline timeline(@PathVariable InterviewId id, Viewer viewer) {
        return pages.timeline(id, viewer);
    }

    @GetMapping("/{id}/sheet")
    @Requires("interview.read")
    InterviewSheet sheet(@PathVariable InterviewId id, Viewer viewer) {
        return new InterviewSheet(pages.show(id, viewer));
    }

    @PostMapping("/{id}/confirmation")
    @Requires("interview.answer")
    InterviewPage confirm(@PathVariable InterviewId id, Form<InterviewForms.Confirmation> form, Viewer viewer) {
        form.submit(typed -> interviews.confirm(id, typed.attendee().strip(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/record")
    @Requires("interview.hold")
    InterviewPage record(@PathVariable InterviewId id, Form<InterviewForms.Said> form, Viewer viewer) {
        form.submit(typed -> interviews.record(id, typed.toMinutes(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/signature")
    @Requires("interview.read")
    InterviewPage sign(@PathVariable InterviewId id, Form<InterviewForms.Signature> form, Viewer viewer) {
        form.submit(typed -> interviews.sign(id, typed.name(), Drawing.of(typed.drawing()).orElse(null), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/pass")
    @Requires("interview.hold")
    InterviewPage pass(@PathVariable InterviewId id, Form<InterviewForms.Words> form, Viewer viewer) {
        form.submit(typed -> interviews.pass(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/failure")
    @Requires("interview.hold")
    InterviewPage fail(@PathVariable InterviewId id, Form<InterviewForms.Words> form, Viewer viewer) {
        form.submit(typed -> interviews.fail(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/cancellation")
    @Requires("interview.hold")
    InterviewPage cancel(@PathVariable InterviewId id, Form<InterviewForms.Words> form, Viewer viewer) {
        form.submit(typed -> interviews.cancel(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    private Parties.Party party(String name, Viewer viewer) {
        return parties.named(name, viewer).orElseThrow(() -> new Refused("followup.organization.unknown", name).at("organization"));
    }
}
