package org.gongzhi.party.coverage;

import java.util.UUID;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController("partyCoverageController")
@RequestMapping("/party-coverage")
class CoverageController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final Coverages coverages;
    private final CoveragePages pages;
    private final HistoryPages histories;
    private final PartyRules rules;

    CoverageController(Coverages coverages, CoveragePages pages, HistoryPages histories, PartyRules rules) {
        this.coverages = coverages;
        this.pages = pages;
        this.histories = histories;
        this.rules = rules;
    }

    @GetMapping
    @Requires(value = "party.read", ofAPlace = true)
    @Menu.Entry(value = "两个覆盖", icon = "chart-donut", group = "党建群团", rank = 40)
    CoveragePage show(CoverageFilter filter, Viewer viewer) {
        return pages.show(filter, viewer);
    }

    @GetMapping("/organizations")
    @Requires(value = "party.read", ofAPlace = true)
    CoveredPage organizations(CoverageFilter filter, @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return pages.organizations(filter, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/organizations/{id}")
    @Requires("party.read")
    HistoryPage history(@PathVariable UUID id, Viewer viewer) {
        return histories.show(id, viewer);
    }

    @PostMapping("/organizations/{id}/coverage")
    @Requires("party.cover")
    HistoryPage cover(@PathVariable UUID id, Form<CoverageForms.Cover> form, Viewer viewer) {
        form.submit(typed -> coverages.cover(id, new PartyOrganizationId(typed.by()), typed.means(), typed.since(), viewer));
        return histories.show(id, viewer);
    }

    @PostMapping("/organizations/{id}/end")
    @Requires("party.cover")
    HistoryPage end(@PathVariable UUID id, Form<CoverageForms.End> form, Viewer viewer) {
        form.submit(typed -> coverages.end(id, new PartyOrganizationId(typed.by()), typed.on(), typed.note(), viewer));
        return histories.show(id, viewer);
    }

    @PostMapping("/organizations/{id}/correction")
    @Requires("party.correct")
    HistoryPage correct(@PathVariable UUID id, Form<CoverageForms.Correction> form, Viewer viewer) {
        form.submit(typed -> coverages.correct(id, typed.by() == null ? null : new PartyOrganizationId(typed.by()), typed.means(), typed.since(), typed.until(), typed.note(), viewer));
        return histories.show(id, viewer);
    }

    @GetMapping("/rules")
    @Requires("party.rule")
    RulesPage rules(Viewer viewer) {
        return pages.rules(viewer);
    }

    @PostMapping("/rules")
    @Requires("party.rule")
    RulesPage rule(Form<CoverageForms.Rule> form, Viewer viewer) {
        form.submit(typed -> rules.rule(typed.from(), typed.rule(), typed.basis(), viewer));
        return pages.rules(viewer);
    }

    @PostMapping("/rules/targets")
    @Requires("party.rule")
    RulesPage aim(Form<CoverageForms.Aim> form, Viewer viewer) {
        form.submit(typed -> rules.aim(typed.what(), typed.region(), typed.from(), typed.value(), typed.basis(), viewer));
        return pages.rules(viewer);
    }
}
