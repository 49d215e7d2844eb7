package org.gongzhi.incubation.settlement;

import java.util.UUID;
import org.gongzhi.incubation.Named;
import org.gongzhi.incubation.Said;
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
@RequestMapping("/incubation/settlements")
class SettlementController {

    private final Settlements settlements;
    private final SettlementPages pages;
    private final Named named;

    SettlementController(Settlements settlements, SettlementPages pages, Named named) {
        this.settlements = settlements;
        this.pages = pages;
        this.named = named;
    }

    @GetMapping
    @Requires("incubation.read")
    @Menu.Entry(value = "入驻", icon = "key", group = "孵化培育", rank = 52)
    SettlementListPage list(@RequestParam(required = false) @Nullable SettlementStage stage, @RequestParam(required = false) @Nullable UUID centre,
            @RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "false") boolean ending,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(new SettlementFilter(stage, centre, query.strip(), ending), before, "xlsx".equals(format), viewer);
    }

    @GetMapping("/new")
    @Requires("incubation.apply")
    NewSettlementPage blank(Viewer viewer) {
        return pages.blank(viewer);
    }

    @PostMapping
    @Requires("incubation.apply")
    @ResponseStatus(HttpStatus.CREATED)
    Page apply(Form<SettlementForms.Application> form, Viewer viewer) {
        return form.create(typed -> settlements.apply(typed.of(typed.names() ? named.organization(typed.organization(), viewer) : null), viewer))
                .<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> pages.blank(viewer));
    }

    @GetMapping("/{id}")
    @Requires("incubation.read")
    SettlementPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/{id}/timeline")
    @Requires("incubation.read")
    Timeline timeline(@PathVariable UUID id, Viewer viewer) {
        return pages.timeline(id, viewer);
    }

    @GetMapping("/{id}/agreements/{agreement}")
    @Requires("incubation.read")
    AgreementPage agreement(@PathVariable UUID id, @PathVariable UUID agreement, Viewer viewer) {
        return pages.agreement(id, agreement, viewer);
    }

    @PostMapping("/{id}/review")
    @Requires("incubation.review")
    SettlementPage pass(@PathVariable UUID id, Form<Said.Note> form, Viewer viewer) {
        form.submit(typed -> settlements.pass(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/refusal")
    @Requires("incubation.review")
    SettlementPage refuse(@PathVariable UUID id, Form<Said.Reason> form, Viewer viewer) {
        form.submit(typed -> settlements.refuse(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/withdrawal")
    @Requires("incubation.apply")
    SettlementPage withdraw(@PathVariable UUID id, Form<Said.Note> form, Viewer viewer) {
        form.submit(typed -> settlements.withdraw(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/agreement")
    @Requires("incubation.sign")
    SettlementPage sign(@PathVariable UUID id, Form<NewAgreement> form, Viewer viewer) {
        form.submit(typed -> settlements.sign(id, typed, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/arrival")
    @Requires("incubation.settle")
    SettlementPage moveIn(@PathVariable UUID id, Form<Said.Note> form, Viewer viewer) {
        form.submit(typed -> settlements.moveIn(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/seats")
    @Requires("incubation.settle")
    SettlementPage reseat(@PathVariable UUID id, Form<SettlementForms.Reseat> form, Viewer viewer) {
        form.submit(typed -> settlements.reseat(id, typed.seats(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/renewal-request")
    @Requires("incubation.apply")
    SettlementPage ask(@PathVariable UUID id, Form<Said.Note> form, Viewer viewer) {
        form.submit(typed -> settlements.ask(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/renewal-refusal")
    @Requires("incubation.review")
    SettlementPage decline(@PathVariable UUID id, Form<Said.Reason> form, Viewer viewer) {
        form.submit(typed -> settlements.decline(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/renewal")
    @Requires("incubation.sign")
    SettlementPage renew(@PathVariable UUID id, Form<SettlementForms.Renewal> form, Viewer viewer) {
        form.submit(typed -> settlements.renew(id, typed.to(), typed.terms(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/leave")
    @Requires("incubation.apply")
    SettlementPage leave(@PathVariable UUID id, Form<Said.Reason> form, Viewer viewer) {
        form.submit(typed -> settlements.leave(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/exit")
    @Requires("incubation.exit")
    SettlementPage exit(@PathVariable UUID id, Form<Said.Reason> form, Viewer viewer) {
        form.submit(typed -> settlements.exit(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/handover")
    @Requires("incubation.settle")
    SettlementPage tick(@PathVariable UUID id, Form<SettlementForms.Tick> form, Viewer viewer) {
        form.submit(typed -> settlements.tick(id, typed.item(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/departure")
    @Requires("incubation.settle")
    SettlementPage close(@PathVariable UUID id, Form<Said.Note> form, Viewer viewer) {
        form.submit(typed -> settlements.close(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }
}
