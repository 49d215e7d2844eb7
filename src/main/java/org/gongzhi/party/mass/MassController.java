package org.gongzhi.party.mass;

import java.util.UUID;
import org.gongzhi.followup.Parties;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
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
@RequestMapping("/mass-organizations")
class MassController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final MassOrganizations masses;
    private final Rosters rosters;
    private final MassPages pages;
    private final Parties parties;

    MassController(MassOrganizations masses, Rosters rosters, MassPages pages, Parties parties) {
        this.masses = masses;
        this.rosters = rosters;
        this.pages = pages;
        this.parties = parties;
    }

    @GetMapping
    @Requires("mass.read")
    @Menu.Entry(value = "群团组织", icon = "users-group", group = "党建群团", rank = 49)
    MassListPage list(MassFilter filter, @RequestParam(required = false) @Nullable String format, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return pages.list(filter, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/new")
    @Requires("mass.apply")
    NewMassPage blank(Viewer viewer) {
        return pages.blank(false, viewer);
    }

    @PostMapping
    @Requires("mass.apply")
    @ResponseStatus(HttpStatus.CREATED)
    Page apply(Form<MassForms.Body> form, Viewer viewer) {
        return form.create(typed -> masses.apply(typed.known(host(typed, viewer)), viewer)).<Page>map(id -> pages.show(id, viewer)).orElseGet(() -> pages.blank(false, viewer));
    }

    @GetMapping("/entry")
    @Requires("mass.keep")
    NewMassPage entry(Viewer viewer) {
        return pages.blank(true, viewer);
    }

    @PostMapping("/entry")
    @Requires("mass.keep")
    @ResponseStatus(HttpStatus.CREATED)
    Page enter(Form<MassForms.Body> form, Viewer viewer) {
        return form.create(typed -> {
            if (typed.foundedOn() == null) throw new Refused("party.founded.none").at("foundedOn");
            return masses.enter(typed.known(host(typed, viewer)), typed.foundedOn(), viewer);
        }).<Page>map(id -> pages.show(id, viewer)).orElseGet(() -> pages.blank(true, viewer));
    }

    @GetMapping("/{id}")
    @Requires("mass.read")
    MassPage show(@PathVariable MassOrganizationId id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/review")
    @Requires("mass.review")
    MassPage review(@PathVariable MassOrganizationId id, Form<MassForms.Words> form, Viewer viewer) {
        form.submit(typed -> masses.review(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/approval")
    @Requires("mass.approve")
    MassPage approve(@PathVariable MassOrganizationId id, Form<MassForms.Approval> form, Viewer viewer) {
        form.submit(typed -> masses.approve(id, typed.paper(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/founding")
    @Requires("mass.keep")
    MassPage establish(@PathVariable MassOrganizationId id, Form<MassForms.Dated> form, Viewer viewer) {
        form.submit(typed -> masses.establish(id, typed.on(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/check")
    @Requires("mass.keep")
    MassPage check(@PathVariable MassOrganizationId id, Form<MassForms.Check> form, Viewer viewer) {
        form.submit(typed -> masses.check(id, typed.checks(), typed.members(), typed.form(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/refusal")
    @Requires("mass.review")
    MassPage refuse(@PathVariable MassOrganizationId id, Form<MassForms.Words> form, Viewer viewer) {
        form.submit(typed -> masses.refuse(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/dissolution")
    @Requires("mass.keep")
    MassPage dissolve(@PathVariable MassOrganizationId id, Form<MassForms.Words> form, Viewer viewer) {
        form.submit(typed -> masses.dissolve(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/seats")
    @Requires("mass.roster")
    MassPage seat(@PathVariable MassOrganizationId id, Form<MassForms.Seat> form, Viewer viewer) {
        form.submit(typed -> rosters.open(id, typed.title(), typed.rank(), viewer));
        return pages.show(id, viewer);
    }

    private @Nullable UUID host(MassForms.Body typed, Viewer viewer) {
        if (viewer.reach().organization() != null) return viewer.reach().organization();
        if (typed.organization() == null || typed.organization().isBlank()) return null;
        return parties.named(typed.organization(), viewer).orElseThrow(() -> new Refused("party.host.unknown").at("organization")).id();
    }
}
