package org.gongzhi.party.life;

import java.time.LocalDate;
import java.util.UUID;
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
@RequestMapping("/party/meetings")
class MeetingController {

    private final Meetings meetings;
    private final Branches branches;
    private final MeetingPages pages;

    MeetingController(Meetings meetings, Branches branches, MeetingPages pages) {
        this.meetings = meetings;
        this.branches = branches;
        this.pages = pages;
    }

    @GetMapping
    @Requires("life.read")
    @Menu.Entry(value = "组织生活", icon = "calendar-event", group = "组织生活", rank = 67)
    MeetingListPage list(@RequestParam(required = false) @Nullable MeetingType type, @RequestParam(required = false) @Nullable MeetingStage stage,
            @RequestParam(required = false) @Nullable UUID branch, @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(new MeetingFilter(type, stage, branch, on), before, "xlsx".equals(format), viewer);
    }

    @GetMapping("/new")
    @Requires("life.keep")
    NewMeetingPage blank(@RequestParam(required = false) @Nullable UUID branch, @RequestParam(required = false) @Nullable MeetingType type,
            @RequestParam(required = false) @Nullable LocalDate on, @RequestParam(required = false) @Nullable UUID campaign, Viewer viewer) {
        return pages.blank(branch, type, on, campaign, viewer);
    }

    @PostMapping
    @Requires("life.keep")
    @ResponseStatus(HttpStatus.CREATED)
    Page plan(Form<MeetingForms.Plan> form, Viewer viewer) {
        return form.create(typed -> meetings.plan(typed.of(branches.named(typed.branch(), viewer).id()), viewer))
                .<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> pages.blank(null, null, null, null, viewer));
    }

    @GetMapping("/{id}")
    @Requires("life.read")
    MeetingPage show(@PathVariable UUID id, Viewer viewer) { return pages.show(id, viewer); }

    @GetMapping("/{id}/timeline")
    @Requires("life.read")
    Timeline timeline(@PathVariable UUID id, Viewer viewer) { return pages.timeline(id, viewer); }

    @GetMapping("/{id}/sheet")
    @Requires("life.keep")
    MeetingSheetPage sheet(@PathVariable UUID id, Viewer viewer) { return pages.sheet(id, viewer); }

    @GetMapping("/{id}/minutes")
    @Requires("life.read")
    MinutesPage minutes(@PathVariable UUID id, Viewer viewer) { return new MinutesPage(pages.show(id, viewer)); }

    @PostMapping("/{id}/shift")
    @Requires("life.keep")
    MeetingPage shift(@PathVariable UUID id, Form<MeetingForms.Shift> form, Viewer viewer) {
        form.submit(typed -> meetings.shift(id, MeetingForms.moment(typed.at()), typed.place(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/holding")
    @Requires("life.keep")
    MeetingPage hold(@PathVariable UUID id, Form<MeetingForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> meetings.hold(id, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/attendance")
    @Requires("life.attend")
    MeetingPage attend(@PathVariable UUID id, Form<MeetingForms.Nothing> form, Viewer viewer) {
        form.submit(nothing -> meetings.attend(id, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping({"/{id}/record", "/{id}/correction"})
    @Requires("life.keep")
    MeetingPage record(@PathVariable UUID id, Form<MeetingForms.Minutes> form, Viewer viewer) {
        form.submit(typed -> meetings.record(id, typed.minutes(), typed.here(), typed.away(), typed.read(), typed.pictures(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/cancellation")
    @Requires("life.keep")
    MeetingPage cancel(@PathVariable UUID id, Form<MeetingForms.Words> form, Viewer viewer) {
        form.submit(typed -> meetings.cancel(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }
}
