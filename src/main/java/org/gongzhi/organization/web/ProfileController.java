package org.gongzhi.organization.web;

import java.util.UUID;
import org.gongzhi.organization.Capability;
import org.gongzhi.organization.Organizations;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.privacy.Disclosures;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an organization's own people keep, and what others may look at. */
@RestController
@RequestMapping("/organizations/{id}")
class ProfileController {

    record Nothing() {}

    private final Organizations organizations;
    private final OrganizationPages organization;
    private final ProfilePages pages;
    private final Attachments attachments;

    ProfileController(Organizations organizations, OrganizationPages organization, ProfilePages pages, Attachments attachments) {
        this.organizations = organizations;
        this.organization = organization;
        this.pages = pages;
        this.attachments = attachments;
    }

    @GetMapping("/profile")
    @Requires("organization.keep")
    ProfilePage profile(@PathVariable UUID id, Viewer viewer) {
        return pages.profile(id, viewer);
    }

    @PostMapping("/profile")
    @Requires("organization.keep")
    Page keep(@PathVariable UUID id, Form<Forms.Kept> form, Viewer viewer) {
        form.submit(kept -> organizations.keep(id, kept.profile(), kept.fields(), viewer));
        return form.refused() ? pages.profile(id, viewer) : organization.show(id, viewer);
    }

    @GetMapping("/capabilities")
    @Requires("organization.read")
    CapabilitiesPage capabilities(@PathVariable UUID id, Viewer viewer) {
        return pages.capabilities(id, viewer);
    }

    @PostMapping("/capabilities")
    @Requires("organization.keep")
    CapabilitiesPage offer(@PathVariable UUID id, Form<Capability> form, Viewer viewer) {
        form.submit(capability -> organizations.offer(id, capability, viewer));
        return pages.capabilities(id, viewer);
    }

    @PostMapping("/capabilities/{capability}/removal")
    @Requires("organization.keep")
    CapabilitiesPage stopOffering(@PathVariable UUID id, @PathVariable UUID capability, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> organizations.stopOffering(id, capability, viewer));
        return pages.capabilities(id, viewer);
    }

    @GetMapping("/files")
    @Requires("organization.read")
    FilesPage files(@PathVariable UUID id, Viewer viewer) {
        return pages.files(id, viewer);
    }

    @PostMapping("/files")
    @Requires("organization.file")
    FilesPage add(@PathVariable UUID id, Form<Forms.Papers> form, Viewer viewer) {
        if (!pages.files(id, viewer).mayAdd()) throw new Missing();
        form.submit(papers -> attachments.storeAll(papers.files(), "organization", id, viewer));
        return pages.files(id, viewer);
    }

    /** Not a {@link Page}: it must not be redirected to, because it can be read this one time only. */
    @PostMapping("/contact-disclosure")
    @Requires(Disclosures.PERMISSION)
    ResponseEntity<?> disclose(@PathVariable UUID id, Form<Forms.Reason> form, Viewer viewer) {
        var shown = form.create(typed -> organizations.disclose(id, typed.note(), viewer));
        return shown.isPresent() ? pages.shown(id, shown.get(), viewer).once()
                : ResponseEntity.unprocessableContent().body(organization.show(id, viewer));
    }
}
