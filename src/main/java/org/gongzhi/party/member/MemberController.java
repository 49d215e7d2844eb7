package org.gongzhi.party.member;

import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.privacy.Disclosures;
import org.gongzhi.platform.privacy.ShownPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController("partyMemberController")
@RequestMapping("/party-members")
class MemberController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final Members members;
    private final RollPages pages;

    MemberController(Members members, RollPages pages) {
        this.members = members;
        this.pages = pages;
    }

    @GetMapping
    @Requires("party.roll")
    @Menu.Entry(value = "党员名册", icon = "users", group = "党建群团", rank = 42)
    RollPage roll(RollFilter filter, @RequestParam(required = false) @Nullable String format, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return pages.roll(filter, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/mine")
    @Requires("party.declare")
    OwnMemberPage mine(Viewer viewer) {
        return pages.mine(viewer);
    }

    @GetMapping("/new")
    @Requires("party.enroll")
    NewMemberPage blank(@RequestParam(required = false) @Nullable PartyOrganizationId branch, Viewer viewer) {
        return pages.blank(branch, viewer);
    }

    @PostMapping
    @Requires("party.enroll")
    @ResponseStatus(HttpStatus.CREATED)
    Page enroll(Form<MemberForms.Enrolment> form, Viewer viewer) {
        return form.create(typed -> members.enroll(new PartyOrganizationId(typed.branch()), typed.member(), viewer)).<Page>map(id -> pages.show(id, viewer)).orElseGet(() -> pages.blank(null, viewer));
    }

    @GetMapping("/{id}")
    @Requires("party.read")
    MemberPage show(@PathVariable MemberId id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/conversion")
    @Requires("party.enroll")
    MemberPage convert(@PathVariable MemberId id, Form<MemberForms.Dated> form, Viewer viewer) {
        form.submit(typed -> members.convert(id, typed.on(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/post")
    @Requires("party.enroll")
    MemberPage elect(@PathVariable MemberId id, Form<MemberForms.Post> form, Viewer viewer) {
        form.submit(typed -> members.elect(id, typed.post(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/mobility")
    @Requires("party.enroll")
    MemberPage mark(@PathVariable MemberId id, Form<MemberForms.Mobility> form, Viewer viewer) {
        form.submit(typed -> members.mark(id, typed.mobile() != null && typed.mobile(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/transfer")
    @Requires("party.enroll")
    MemberPage transfer(@PathVariable MemberId id, Form<MemberForms.Transfer> form, Viewer viewer) {
        return form.create(typed -> {
            if (typed.to() != null) return members.transfer(id, new PartyOrganizationId(typed.to()), typed.on(), typed.note() == null ? "" : typed.note(), viewer);
            if (typed.where() == null || typed.where().isBlank()) throw new Refused("member.transfer.where").at("to");
            members.moveOut(id, typed.where(), typed.on(), viewer);
            return id;
        }).map(next -> pages.show(next, viewer)).orElseGet(() -> pages.show(id, viewer));
    }

    @PostMapping("/{id}/removal")
    @Requires("party.enroll")
    MemberPage leave(@PathVariable MemberId id, Form<MemberForms.Dated> form, Viewer viewer) {
        form.submit(typed -> members.leave(id, typed.on(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    /** Not a {@link Page}: it must not be redirected to, because it can be read this one time only. */
    @PostMapping("/{id}/name-disclosure")
    @Requires(Disclosures.PERMISSION)
    ResponseEntity<?> disclose(@PathVariable MemberId id, Form<MemberForms.Reason> form, Viewer viewer) {
        var shown = form.create(typed -> members.disclose(id, typed.note(), viewer));
        var page = pages.show(id, viewer);
        return shown.isPresent() ? new ShownPage(page.row().branch(), "党员名册", shown.get(), page.self()).once() : ResponseEntity.unprocessableContent().body(page);
    }
}
