package org.gongzhi.party.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.party.life.Branches;
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

@RestController
@RequestMapping("/party")
class ActivityController {

    record Quarter(@NotNull LocalDate quarter) {}

    record Pilot(@NotBlank @Size(max = 80) String branch, @NotNull LocalDate since, @NotBlank @Size(max = 200) String basis) {}

    record Nothing() {}

    private final Activity activity;
    private final Pilots pilots;
    private final Branches branches;
    private final ActivityPages pages;
    private final Clock clock;

    ActivityController(Activity activity, Pilots pilots, Branches branches, ActivityPages pages, Clock clock) {
        this.activity = activity;
        this.pilots = pilots;
        this.branches = branches;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/activity")
    @Requires("activity.read")
    @Menu.Entry(value = "支部活跃度", icon = "trending-up", group = "组织生活", rank = 72)
    ActivityPage show(@RequestParam(required = false) @Nullable Integer year, @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.show(year == null ? LocalDate.now(clock).minusMonths(3).getYear() : year, "xlsx".equals(format), viewer);
    }

    @PostMapping("/activity")
    @Requires("activity.open")
    ActivityPage open(Form<Quarter> form, Viewer viewer) {
        form.submit(typed -> activity.open(typed.quarter(), viewer));
        return show(null, "", viewer);
    }

    @GetMapping("/pilots")
    @Requires("activity.pilot")
    PilotListPage pilots(Viewer viewer) { return pages.pilots(viewer); }

    @PostMapping("/pilots")
    @Requires("activity.pilot")
    PilotListPage add(Form<Pilot> form, Viewer viewer) {
        form.submit(typed -> pilots.add(branches.named(typed.branch(), viewer).id(), typed.since(), typed.basis(), viewer));
        return pages.pilots(viewer);
    }

    @PostMapping("/pilots/{branch}/end")
    @Requires("activity.pilot")
    PilotListPage end(@PathVariable UUID branch, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> pilots.end(branch, viewer));
        return pages.pilots(viewer);
    }
}
