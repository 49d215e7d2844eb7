package org.gongzhi.party.mass;

import java.util.UUID;
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

@RestController("leaderSeatController")
@RequestMapping("/leader-seats")
class SeatController {

    private final Rosters rosters;
    private final SeatPages pages;

    SeatController(Rosters rosters, SeatPages pages) {
        this.rosters = rosters;
        this.pages = pages;
    }

    @GetMapping
    @Requires("mass.read")
    @Menu.Entry(value = "领导班子", icon = "id", group = "党建群团", rank = 50)
    SeatListPage list(@RequestParam(required = false) @Nullable SeatStage stage, Viewer viewer) {
        return pages.list(stage, viewer);
    }

    @GetMapping("/{id}")
    @Requires("mass.read")
    SeatPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/nomination")
    @Requires("mass.roster")
    SeatPage nominate(@PathVariable UUID id, Form<MassForms.Nomination> form, Viewer viewer) {
        form.submit(typed -> rosters.nominate(id, typed.name(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/approval")
    @Requires("mass.approve")
    SeatPage approve(@PathVariable UUID id, Form<MassForms.Approval> form, Viewer viewer) {
        form.submit(typed -> rosters.approve(id, typed.paper(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/term")
    @Requires("mass.roster")
    SeatPage take(@PathVariable UUID id, Form<MassForms.Term> form, Viewer viewer) {
        form.submit(typed -> rosters.take(id, typed.since(), typed.until(), typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/withdrawal")
    @Requires("mass.roster")
    SeatPage withdraw(@PathVariable UUID id, Form<MassForms.Words> form, Viewer viewer) {
        form.submit(typed -> rosters.withdraw(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/end")
    @Requires("mass.roster")
    SeatPage end(@PathVariable UUID id, Form<MassForms.Words> form, Viewer viewer) {
        return form.create(typed -> rosters.end(id, typed.note(), viewer)).map(next -> pages.show(next, viewer)).orElseGet(() -> pages.show(id, viewer));
    }
}
