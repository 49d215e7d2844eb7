package org.gongzhi.party.election;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.party.life.Branches;
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

@RestController("partyElectionController")     // organizations elect, too
@RequestMapping("/party")
class ElectionController {

    private final Elections elections;
    private final ElectionRules rules;
    private final Branches branches;
    private final ElectionPages pages;
    private final Clock clock;

    ElectionController(Elections elections, ElectionRules rules, Branches branches, ElectionPages pages, Clock clock) {
        this.elections = elections;
        this.rules = rules;
        this.branches = branches;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/elections")
    @Requires("election.read")
    @Menu.Entry(value = "换届选举", icon = "checks", group = "组织生活", rank = 70)
    ElectionListPage list(@RequestParam(required = false) @Nullable ElectionStage stage, @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(stage, late, before, "xlsx".equals(format), viewer);
    }

    @GetMapping("/elections/new")
    @Requires("election.remind")
    NewElectionPage blank(Viewer viewer) { return new NewElectionPage(branches.options(viewer)); }

    @PostMapping("/elections")
    @Requires("election.remind")
    @ResponseStatus(HttpStatus.CREATED)
    Page remind(Form<ElectionForms.Start> form, Viewer viewer) {
        return form.create(typed -> elections.remind(branches.named(typed.branch(), viewer).id(), viewer)).<Page>map(id -> pages.show(id, viewer)).orElseGet(() -> blank(viewer));
    }

    @GetMapping("/elections/{id}")
    @Requires("election.read")
    ElectionPage show(@PathVariable UUID id, Viewer viewer) { return pages.show(id, viewer); }

    @PostMapping("/elections/{id}/preparation")
    @Requires("election.hold")
    ElectionPage prepare(@PathVariable UUID id, Form<ElectionForms.Preparation> form, Viewer viewer) {
        form.submit(typed -> elections.prepare(id, typed.on(), typed.seats(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/elections/{id}/permit")
    @Requires("election.approve")
    ElectionPage permit(@PathVariable UUID id, Form<ElectionForms.Permit> form, Viewer viewer) {
        form.submit(typed -> elections.permit(id, typed.on(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/elections/{id}/result")
    @Requires("election.hold")
    ElectionPage elect(@PathVariable UUID id, Form<ElectionForms.Result> form, Viewer viewer) {
        form.submit(typed -> elections.elect(id, typed.ballot(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/elections/{id}/report")
    @Requires("election.hold")
    ElectionPage report(@PathVariable UUID id, Form<ElectionForms.Words> form, Viewer viewer) {
        form.submit(typed -> elections.report(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/elections/{id}/approval")
    @Requires("election.approve")
    ElectionPage approve(@PathVariable UUID id, Form<ElectionForms.Paper> form, Viewer viewer) {
        form.submit(typed -> elections.approve(id, typed.paper(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/elections/{id}/return")
    @Requires("election.approve")
    ElectionPage back(@PathVariable UUID id, Form<ElectionForms.Words> form, Viewer viewer) {
        form.submit(typed -> elections.back(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/elections/{id}/cancellation")
    @Requires("election.remind")
    ElectionPage cancel(@PathVariable UUID id, Form<ElectionForms.Words> form, Viewer viewer) {
        form.submit(typed -> elections.cancel(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @GetMapping("/election-rules")
    @Requires("election.rule")
    @Menu.Entry(value = "换届规则", icon = "gavel", group = "管理", rank = 248)
    ElectionRulesPage rules() { return new ElectionRulesPage(rules.all(), LocalDate.now(clock)); }

    @PostMapping("/election-rules")
    @Requires("election.rule")
    ElectionRulesPage set(Form<ElectionRule> form, Viewer viewer) {
        form.submit(rule -> rules.set(rule, viewer));
        return rules();
    }
}
