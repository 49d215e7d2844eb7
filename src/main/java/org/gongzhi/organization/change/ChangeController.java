package org.gongzhi.organization.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.privacy.Disclosures;
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

@RestController
@RequestMapping("/organizations")
class ChangeController {

    record Note(@Size(max = 500) String note) {

        Note { note = Objects.requireNonNullElse(note, ""); }
    }

    record Reason(@NotBlank @Size(max = 500) String note) {}

    private final ChangeRequests requests;
    private final ChangePages pages;

    ChangeController(ChangeRequests requests, ChangePages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    @GetMapping("/changes")
    @Requires("organization.change")
    @Menu.Entry(value = "变更审核", icon = "edit", group = "社会组织", rank = 31)
    ChangeListPage list(@RequestParam(required = false) @Nullable ChangeStage stage,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, @RequestParam(required = false) @Nullable String format, Viewer viewer) {
        return pages.list(stage, before, format, viewer);
    }

    @GetMapping("/{organization}/changes")
    @Requires("organization.read")
    ChangesPage of(@PathVariable UUID organization, Viewer viewer) {
        return pages.of(organization, viewer);
    }

    @GetMapping("/{organization}/changes/new")
    @Requires("organization.ask")
    NewChangePage blank(@PathVariable UUID organization, Viewer viewer) {
        return pages.blank(organization, viewer);
    }

    @PostMapping("/{organization}/changes")
    @Requires("organization.ask")
    @ResponseStatus(HttpStatus.CREATED)
    Page submit(@PathVariable UUID organization, Form<ChangeForm> form, Viewer viewer) {
        return form.create(wanted -> requests.submit(organization, wanted.facts(), wanted.note(), viewer))
                .<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> pages.blank(organization, viewer));
    }

    @GetMapping("/changes/{id}")
    @Requires("organization.read")
    ChangePage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/changes/{id}/approval")
    @Requires("organization.change")
    ChangePage approve(@PathVariable UUID id, Form<Note> form, Viewer viewer) {
        form.submit(typed -> requests.approve(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/changes/{id}/refusal")
    @Requires("organization.change")
    ChangePage refuse(@PathVariable UUID id, Form<Reason> form, Viewer viewer) {
        form.submit(typed -> requests.refuse(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/changes/{id}/name-disclosure")
    @Requires(Disclosures.PERMISSION)
    ResponseEntity<?> disclose(@PathVariable UUID id, Form<Reason> form, Viewer viewer) {
        var shown = form.create(typed -> requests.disclose(id, typed.note(), viewer));
        return shown.isPresent() ? pages.shown(id, shown.get(), viewer).once() : ResponseEntity.unprocessableContent().body(pages.show(id, viewer));
    }

    @PostMapping("/changes/{id}/withdrawal")
    @Requires("organization.ask")
    ChangePage withdraw(@PathVariable UUID id, Form<Note> form, Viewer viewer) {
        form.submit(typed -> requests.withdraw(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }
}
