package org.gongzhi.party.life;

import java.util.UUID;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
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
@RequestMapping("/party/joint-days")
class JointDayController {

    private final JointDays days;
    private final Branches branches;
    private final JointDayPages pages;

    JointDayController(JointDays days, Branches branches, JointDayPages pages) {
        this.days = days;
        this.branches = branches;
        this.pages = pages;
    }

    @GetMapping
    @Requires("life.read")
    JointDayListPage list(@RequestParam(required = false) @Nullable JointDayStage stage, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(stage, before, "xlsx".equals(format), viewer);
    }

    @GetMapping("/new")
    @Requires("life.keep")
    NewJointDayPage blank(Viewer viewer) { return new NewJointDayPage(branches.options(viewer)); }

    @PostMapping
    @Requires("life.keep")
    @ResponseStatus(HttpStatus.CREATED)
    Page plan(Form<MeetingForms.Joint> form, Viewer viewer) {
        return form.create(typed -> days.plan(branches.named(typed.branch(), viewer).id(), typed.names(), typed.topic(), MeetingForms.moment(typed.at()), typed.place(), viewer))
                .<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> blank(viewer));
    }

    @GetMapping("/{id}")
    @Requires("life.read")
    JointDayPage show(@PathVariable UUID id, Viewer viewer) { return pages.show(id, viewer); }

    @PostMapping("/{id}/holding")
    @Requires("life.keep")
    JointDayPage hold(@PathVariable UUID id, Form<MeetingForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> days.hold(id, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/review")
    @Requires("life.keep")
    JointDayPage review(@PathVariable UUID id, Form<MeetingForms.Review> form, Viewer viewer) {
        form.submit(typed -> days.review(id, typed.review(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/cancellation")
    @Requires("life.keep")
    JointDayPage cancel(@PathVariable UUID id, Form<MeetingForms.Words> form, Viewer viewer) {
        form.submit(typed -> days.cancel(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }
}
