package org.gongzhi.party.body;

import java.util.UUID;
import org.gongzhi.followup.Parties;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
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
@RequestMapping("/party-organizations")
class PartyController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final PartyOrganizations bodies;
    private final PartyLists lists;
    private final PartyPages pages;
    private final PartyFormPages forms;
    private final Attachments attachments;
    private final Parties parties;

    PartyController(PartyOrganizations bodies, PartyLists lists, PartyPages pages, PartyFormPages forms, Attachments attachments, Parties parties) {
        this.bodies = bodies;
        this.lists = lists;
        this.pages = pages;
        this.forms = forms;
        this.attachments = attachments;
        this.parties = parties;
    }

    @GetMapping
    @Requires("party.read")
    @Menu.Entry(value = "党组织", icon = "flag", group = "党建群团", rank = 41)
    PartyListPage list(PartyFilter filter, @RequestParam(required = false) @Nullable String format, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return lists.list(filter, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/tree")
    @Requires("party.read")
    TreePage tree(Viewer viewer) {
        return lists.tree(viewer);
    }

    @GetMapping("/new")
    @Requires("party.apply")
    PartyFormPage blank(Viewer viewer) {
        return forms.blank("/party-organizations/new", false, viewer);
    }

    @PostMapping
    @Requires("party.apply")
    @ResponseStatus(HttpStatus.CREATED)
    Page apply(Form<PartyForms.Body> form, Viewer viewer) {
        return form.create(typed -> bodies.apply(typed.known(host(typed, viewer), region(typed)), viewer)).<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> forms.blank("/party-organizations/new", false, viewer));
    }

    @GetMapping("/entry")
    @Requires("party.keep")
    PartyFormPage entry(Viewer viewer) {
        return forms.blank("/party-organizations/entry", true, viewer);
    }

    @PostMapping("/entry")
    @Requires("party.keep")
    @ResponseStatus(HttpStatus.CREATED)
    Page enter(Form<PartyForms.Body> form, Viewer viewer) {
        return form.create(typed -> {
            if (typed.foundedOn() == null) throw new Refused("party.founded.none").at("foundedOn");
            return bodies.enter(typed.known(host(typed, viewer), region(typed)), typed.foundedOn(), typed.termSince() == null ? typed.foundedOn() : typed.termSince(), viewer);
        }).<Page>map(id -> pages.show(id, viewer)).orElseGet(() -> forms.blank("/party-organizations/entry", true, viewer));
    }

    @GetMapping("/{id}")
    @Requires("party.read")
    PartyPage show(@PathVariable PartyOrganizationId id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/{id}/timeline")
    @Requires("party.read")
    Timeline timeline(@PathVariable PartyOrganizationId id, Viewer viewer) {
        return pages.timeline(id, viewer);
    }

    @PostMapping("/{id}/files")
    @Requires("party.apply")
    PartyPage file(@PathVariable PartyOrganizationId id, Form<PartyForms.Papers> form, Viewer viewer) {
        if (!pages.show(id, viewer).mayFile()) throw new Missing();
        form.submit(papers -> attachments.storeAll(papers.files(), PartyOrganization.SUBJECT, id.value(), viewer));
        return pages.show(id, viewer);
    }

    @GetMapping("/{id}/profile")
    @Requires("party.keep")
    PartyFormPage profile(@PathVariable PartyOrganizationId id, Viewer viewer) {
        return forms.of(id, viewer);
    }

    @PostMapping("/{id}/profile")
    @Requires("party.keep")
    Page keep(@PathVariable PartyOrganizationId id, Form<PartyForms.Profile> form, Viewer viewer) {
        var facts = pages.facts(id, viewer);
        form.submit(typed -> bodies.keep(id, typed.known(facts.kind(), "", facts.organization()), viewer));
        return form.refused() ? forms.of(id, viewer) : pages.show(id, viewer);
    }

    @PostMapping("/{id}/review")
    @Requires("party.review")
    PartyPage review(@PathVariable PartyOrganizationId id, Form<PartyForms.Words> form, Viewer viewer) {
        form.submit(typed -> bodies.review(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/approval")
    @Requires("party.approve")
    PartyPage approve(@PathVariable PartyOrganizationId id, Form<PartyForms.Approval> form, Viewer viewer) {
        form.submit(typed -> bodies.approve(id, typed.paper(), typed.words(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/founding")
    @Requires("party.keep")
    PartyPage establish(@PathVariable PartyOrganizationId id, Form<PartyForms.Dated> form, Viewer viewer) {
        form.submit(typed -> bodies.establish(id, typed.on(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/refusal")
    @Requires("party.review")
    PartyPage refuse(@PathVariable PartyOrganizationId id, Form<PartyForms.Words> form, Viewer viewer) {
        form.submit(typed -> bodies.refuse(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/host")
    @Requires("party.keep")
    PartyPage rehost(@PathVariable PartyOrganizationId id, Form<PartyForms.Host> form, Viewer viewer) {
        form.submit(typed -> bodies.rehost(id, named(typed.organization(), viewer), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/dissolution")
    @Requires("party.dissolve")
    PartyPage dissolve(@PathVariable PartyOrganizationId id, Form<PartyForms.Dated> form, Viewer viewer) {
        form.submit(typed -> bodies.dissolve(id, typed.on(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    private @Nullable UUID host(PartyForms.Body typed, Viewer viewer) {
        if (viewer.reach().organization() != null) return viewer.reach().organization();
        if (typed.organization() == null || typed.organization().isBlank()) return null;
        return named(typed.organization(), viewer);
    }

    private UUID named(String organization, Viewer viewer) {
        return parties.named(organization, viewer).orElseThrow(() -> new Refused("party.host.unknown").at("organization")).id();
    }

    private static String region(PartyForms.Body typed) { return typed.region() == null ? "" : typed.region(); }
}
