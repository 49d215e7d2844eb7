package org.gongzhi.organization.web;

import java.net.URI;
import java.util.UUID;
import org.gongzhi.organization.NewOrganization;
import org.gongzhi.organization.OrganizationMove;
import org.gongzhi.organization.Organizations;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/organizations")
class OrganizationController {

    private final Organizations organizations;
    private final OrganizationPages pages;

    OrganizationController(Organizations organizations, OrganizationPages pages) {
        this.organizations = organizations;
        this.pages = pages;
    }

    @GetMapping
    @Requires("organization.read")
    @Menu.Entry(value = "组织名录", icon = "building", group = "社会组织", rank = 30)
    OrganizationListPage list(OrganizationFilter filter, Viewer viewer) {
        return pages.list(filter, viewer);
    }

    @GetMapping("/mine")
    @Requires("organization.keep")
    @Menu.Entry(value = "本组织", icon = "home", group = "社会组织", rank = 29)
    ResponseEntity<Void> mine(Viewer viewer) {
        if (viewer.reach().organization() == null) throw new Missing();
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/organizations/" + viewer.reach().organization())).build();
    }

    @GetMapping("/new")
    @Requires("organization.register")
    NewOrganizationPage blank(Viewer viewer) {
        return pages.blank(viewer);
    }

    @PostMapping
    @Requires("organization.register")
    @ResponseStatus(HttpStatus.CREATED)
    Page register(Form<NewOrganization> form, Viewer viewer) {
        return form.create(entry -> organizations.register(entry, viewer))
                .<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> pages.blank(viewer));
    }

    @GetMapping("/{id}")
    @Requires("organization.read")
    OrganizationPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/{id}/timeline")
    @Requires("organization.read")
    OrganizationTimelinePage timeline(@PathVariable UUID id, Viewer viewer) {
        return pages.timeline(id, viewer);
    }

    @PostMapping("/{id}/registration")
    @Requires("organization.status")
    OrganizationPage admit(@PathVariable UUID id, Form<Forms.Admission> form, Viewer viewer) {
        form.submit(typed -> organizations.admit(id, typed.creditCode(), typed.filedNumber(), typed.registeredOn(), typed.certificateExpiresOn(),
                typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/renewal")
    @Requires("organization.change")
    OrganizationPage renew(@PathVariable UUID id, Form<Forms.Renewal> form, Viewer viewer) {
        form.submit(typed -> organizations.renew(id, typed.certificateExpiresOn(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/suspension")
    @Requires("organization.status")
    OrganizationPage suspend(@PathVariable UUID id, Form<Forms.Reason> form, Viewer viewer) {
        return step(id, OrganizationMove.SUSPEND, form, viewer);
    }

    @PostMapping("/{id}/resumption")
    @Requires("organization.status")
    OrganizationPage resume(@PathVariable UUID id, Form<Forms.Reason> form, Viewer viewer) {
        return step(id, OrganizationMove.RESUME, form, viewer);
    }

    @PostMapping("/{id}/liquidation")
    @Requires("organization.status")
    OrganizationPage liquidate(@PathVariable UUID id, Form<Forms.Reason> form, Viewer viewer) {
        return step(id, OrganizationMove.LIQUIDATE, form, viewer);
    }

    @PostMapping("/{id}/deregistration")
    @Requires("organization.status")
    OrganizationPage deregister(@PathVariable UUID id, Form<Forms.Reason> form, Viewer viewer) {
        return step(id, OrganizationMove.DEREGISTER, form, viewer);
    }

    @PostMapping("/{id}/revocation")
    @Requires("organization.status")
    OrganizationPage revoke(@PathVariable UUID id, Form<Forms.Reason> form, Viewer viewer) {
        return step(id, OrganizationMove.REVOKE, form, viewer);
    }

    private OrganizationPage step(UUID id, OrganizationMove move, Form<Forms.Reason> form, Viewer viewer) {
        form.submit(typed -> organizations.step(id, move, typed.note(), viewer));
        return pages.show(id, viewer);
    }
}
