package org.gongzhi.party.guard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GuardController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    record Words(@NotBlank @Size(max = 500) String note) {}

    record Merger(@NotNull UUID into, @NotBlank @Size(max = 500) String note) {}

    private final Alerts alerts;
    private final Mergers mergers;
    private final GuardPages pages;

    GuardController(Alerts alerts, Mergers mergers, GuardPages pages) {
        this.alerts = alerts;
        this.mergers = mergers;
        this.pages = pages;
    }

    @GetMapping("/member-alerts")
    @Requires("party.read")
    @Menu.Entry(value = "党员不足预警", icon = "bell", group = "党建群团", rank = 46)
    AlertListPage alerts(@RequestParam(required = false) @Nullable AlertStage stage, @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return pages.alerts(stage, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/member-alerts/{id}")
    @Requires("party.read")
    AlertPage alert(@PathVariable UUID id, Viewer viewer) {
        return pages.alert(id, viewer);
    }

    @PostMapping("/member-alerts/{id}/transfer-in")
    @Requires("party.guard")
    AlertPage transferIn(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        form.submit(typed -> alerts.choose(id, AlertMove.TRANSFER_IN, typed.note(), viewer));
        return pages.alert(id, viewer);
    }

    @PostMapping("/member-alerts/{id}/joining")
    @Requires("party.guard")
    AlertPage join(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        form.submit(typed -> alerts.choose(id, AlertMove.JOIN, typed.note(), viewer));
        return pages.alert(id, viewer);
    }

    @PostMapping("/member-alerts/{id}/dissolving")
    @Requires("party.guard")
    AlertPage dissolve(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        form.submit(typed -> alerts.choose(id, AlertMove.DISSOLVE, typed.note(), viewer));
        return pages.alert(id, viewer);
    }

    /** Goes over into another branch at once: members, units, then the branch itself. */
    @PostMapping("/member-alerts/{id}/merger")
    @Requires("party.dissolve")
    AlertPage merge(@PathVariable UUID id, Form<Merger> form, Viewer viewer) {
        form.submit(typed -> mergers.join(id, new PartyOrganizationId(typed.into()), typed.note(), viewer));
        return pages.alert(id, viewer);
    }

    @GetMapping("/paper-branches")
    @Requires("party.read")
    @Menu.Entry(value = "空壳支部预警", icon = "alert-triangle", group = "党建群团", rank = 47)
    PaperListPage papers(@RequestParam(required = false) @Nullable PaperStage stage, @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return pages.papers(stage, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }
}
