package org.gongzhi.party.find;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.party.body.PartyOrganizationId;
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

@RestController
@RequestMapping("/member-leads")
class LeadController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    record Own(@NotNull LeadKind kind, @Size(max = 20) @Nullable String phone, @Nullable String region, @Size(max = 500) @Nullable String words) {

        NewLead lead() { return new NewLead(kind, null, phone, null, region == null ? "" : region, words == null ? "" : words); }
    }

    record Told(@NotNull LeadKind kind, @NotBlank @Size(min = 2, max = 20) String name, @Size(max = 20) @Nullable String phone, @Nullable String region,
            @Size(max = 500) @Nullable String words, @Nullable Boolean consented) {

        NewLead lead() { return new NewLead(kind, name.strip(), phone, null, region == null ? "" : region, words == null ? "" : words); }
    }

    record Verification(@NotNull UUID branch, @NotBlank @Size(max = 300) String note) {}

    record Words(@NotBlank @Size(max = 300) String note) {}

    record Transfer(@NotNull LocalDate since, @Nullable LocalDate probationSince, @Nullable LocalDate fullSince, @NotBlank @Size(max = 60) String movedFrom) {}

    private final Leads leads;
    private final LeadPages pages;

    LeadController(Leads leads, LeadPages pages) {
        this.leads = leads;
        this.pages = pages;
    }

    @GetMapping
    @Requires("party.find")
    @Menu.Entry(value = "党员找组织", icon = "heart-handshake", group = "党建群团", rank = 45)
    LeadListPage list(@RequestParam(required = false) @Nullable LeadStage stage, @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return pages.list(stage, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/mine")
    @Requires("party.declare")
    @Menu.Entry(value = "我要找组织", icon = "heart-handshake", group = "党建群团", rank = 51)
    LeadListPage mine(Viewer viewer) {
        return pages.mine(viewer);
    }

    @GetMapping("/new")
    @Requires("party.declare")
    NewLeadPage blank(Viewer viewer) {
        return pages.blank(true, viewer);
    }

    @PostMapping
    @Requires("party.declare")
    @ResponseStatus(HttpStatus.CREATED)
    Page declareSelf(Form<Own> form, Viewer viewer) {
        return form.create(typed -> leads.declareSelf(typed.lead(), viewer)).<Page>map(id -> pages.show(id, viewer)).orElseGet(() -> pages.blank(true, viewer));
    }

    @GetMapping("/others")
    @Requires("party.declare")
    NewLeadPage others(Viewer viewer) {
        return pages.blank(false, viewer);
    }

    @PostMapping("/others")
    @Requires("party.declare")
    @ResponseStatus(HttpStatus.CREATED)
    Page tell(Form<Told> form, Viewer viewer) {
        return form.create(typed -> leads.tell(typed.lead(), typed.consented() != null && typed.consented(), viewer)).<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> pages.blank(false, viewer));
    }

    @GetMapping("/{id}")
    @Requires("party.declare")
    LeadPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/verification")
    @Requires("party.find")
    LeadPage verify(@PathVariable UUID id, Form<Verification> form, Viewer viewer) {
        form.submit(typed -> leads.verify(id, new PartyOrganizationId(typed.branch()), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/declaration")
    @Requires("party.declare")
    LeadPage declare(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        form.submit(typed -> leads.declare(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/transfer")
    @Requires("party.find")
    LeadPage transfer(@PathVariable UUID id, Form<Transfer> form, Viewer viewer) {
        form.submit(typed -> leads.transfer(id, typed.since(), typed.probationSince(), typed.fullSince(), typed.movedFrom(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/withdrawal")
    @Requires("party.declare")
    LeadPage withdraw(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        form.submit(typed -> leads.withdraw(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    /** Not a {@link Page}: it must not be redirected to, because it can be read this one time only. */
    @PostMapping("/{id}/disclosure")
    @Requires(Disclosures.PERMISSION)
    ResponseEntity<?> disclose(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        var shown = form.create(typed -> leads.disclose(id, typed.note(), viewer));
        var page = pages.show(id, viewer);
        return shown.isPresent() ? new ShownPage(page.row().number(), "党员找组织", shown.get(), page.self()).once() : ResponseEntity.unprocessableContent().body(page);
    }
}
