package org.gongzhi.followup.web;

import org.gongzhi.followup.FollowUpId;
import org.gongzhi.followup.FollowUps;
import org.gongzhi.followup.Parties;
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
@RequestMapping("/follow-ups")
class FollowUpController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final FollowUps followUps;
    private final FollowUpLists lists;
    private final FollowUpPages pages;
    private final Parties parties;

    FollowUpController(FollowUps followUps, FollowUpLists lists, FollowUpPages pages, Parties parties) {
        this.followUps = followUps;
        this.lists = lists;
        this.pages = pages;
        this.parties = parties;
    }

    @GetMapping
    @Requires("followup.read")
    @Menu.Entry(value = "督办事项", icon = "clipboard-check", group = "督办公示", rank = 70)
    FollowUpListPage list(FollowUpFilter filter, @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return lists.list(filter, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/board")
    @Requires("followup.read")
    BoardPage board(Viewer viewer) {
        return lists.board(viewer);
    }

    @GetMapping("/owners")
    @Requires("followup.read")
    SharesPage shares(Viewer viewer) {
        return lists.shares(viewer);
    }

    @GetMapping("/new")
    @Requires("followup.open")
    NewFollowUpPage blank(NewFollowUpPage.Known known, Viewer viewer) {
        return pages.blank(known, viewer);
    }

    @PostMapping
    @Requires("followup.open")
    @ResponseStatus(HttpStatus.CREATED)
    Page open(Form<FollowUpForms.Problem> form, Viewer viewer) {
        return form.create(typed -> followUps.open(typed.toCase(party(typed, viewer)), viewer)).<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> pages.blank(NewFollowUpPage.Known.NOTHING, viewer));
    }

    @GetMapping("/{id}")
    @Requires("followup.read")
    FollowUpPage show(@PathVariable FollowUpId id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/{id}/timeline")
    @Requires("followup.read")
    Timeline timeline(@PathVariable FollowUpId id, Viewer viewer) {
        return pages.timeline(id, viewer);
    }

    @PostMapping("/{id}/assignment")
    @Requires("followup.open")
    FollowUpPage assign(@PathVariable FollowUpId id, Form<FollowUpForms.Assignment> form, Viewer viewer) {
        form.submit(typed -> followUps.assign(id, typed.owner(), typed.due(), typed.words(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/plan")
    @Requires("followup.work")
    FollowUpPage plan(@PathVariable FollowUpId id, Form<FollowUpForms.Plan> form, Viewer viewer) {
        form.submit(typed -> followUps.plan(id, typed.cause().strip(), typed.measure().strip(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/extension")
    @Requires("followup.open")
    FollowUpPage postpone(@PathVariable FollowUpId id, Form<FollowUpForms.Extension> form, Viewer viewer) {
        form.submit(typed -> followUps.postpone(id, typed.due(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/notes")
    @Requires("followup.work")
    FollowUpPage note(@PathVariable FollowUpId id, Form<FollowUpForms.Words> form, Viewer viewer) {
        form.submit(typed -> followUps.note(id, typed.note().strip(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/proof")
    @Requires("followup.work")
    FollowUpPage prove(@PathVariable FollowUpId id, Form<FollowUpForms.Proof> form, Viewer viewer) {
        form.submit(typed -> followUps.prove(id, typed.note().strip(), typed.papers(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/verification")
    @Requires("followup.verify")
    FollowUpPage verify(@PathVariable FollowUpId id, Form<FollowUpForms.Words> form, Viewer viewer) {
        form.submit(typed -> followUps.verify(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/return")
    @Requires("followup.verify")
    FollowUpPage sendBack(@PathVariable FollowUpId id, Form<FollowUpForms.Words> form, Viewer viewer) {
        form.submit(typed -> followUps.sendBack(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/sanction")
    @Requires("followup.verify")
    FollowUpPage escalate(@PathVariable FollowUpId id, Form<FollowUpForms.Words> form, Viewer viewer) {
        form.submit(typed -> followUps.escalate(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/withdrawal")
    @Requires("followup.open")
    FollowUpPage withdraw(@PathVariable FollowUpId id, Form<FollowUpForms.Words> form, Viewer viewer) {
        form.submit(typed -> followUps.withdraw(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    private Parties.@Nullable Party party(FollowUpForms.Problem typed, Viewer viewer) {
        if (!typed.namesOne()) return null;
        return parties.named(typed.organization(), viewer)
                .orElseThrow(() -> new Refused("followup.organization.unknown", typed.organization()).at("organization"));
    }
}
