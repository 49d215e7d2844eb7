package org.gongzhi.incubation.month.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.gongzhi.incubation.month.CaseStage;
import org.gongzhi.incubation.month.LowCases;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Timeline;
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
@RequestMapping("/incubation/cases")
class CaseController {

    record Reason(@NotBlank @Size(max = 500) String note) {}

    private final LowCases cases;
    private final CasePages pages;

    CaseController(LowCases cases, CasePages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    @GetMapping
    @Requires("incubation.score")
    @Menu.Entry(value = "连续低分", icon = "trending-down", group = "孵化培育", rank = 37)
    CaseListPage list(@RequestParam(required = false) @Nullable CaseStage stage, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(stage, before, "xlsx".equals(format), viewer);
    }

    @GetMapping("/{id}")
    @Requires("incubation.score")
    CasePage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/{id}/timeline")
    @Requires("incubation.score")
    Timeline timeline(@PathVariable UUID id, Viewer viewer) {
        return pages.timeline(id, viewer);
    }

    @PostMapping("/{id}/invitation")
    @Requires("incubation.case")
    CasePage invite(@PathVariable UUID id, Form<Reason> form, Viewer viewer) {
        form.submit(typed -> cases.invite(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/exit")
    @Requires("incubation.exit")
    CasePage expel(@PathVariable UUID id, Form<Reason> form, Viewer viewer) {
        form.submit(typed -> cases.expel(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }
}
