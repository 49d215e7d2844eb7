package org.gongzhi.order.salon.web;

import org.gongzhi.order.salon.SalonId;
import org.gongzhi.order.salon.SalonStage;
import org.gongzhi.order.salon.Salons;
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

/** Salons and the moves that they make. What lies on their table is {@link TableController}'s. */
@RestController
@RequestMapping("/salons")
class SalonController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final Salons salons;
    private final SalonPages list;
    private final TablePages pages;

    SalonController(Salons salons, SalonPages list, TablePages pages) {
        this.salons = salons;
        this.list = list;
        this.pages = pages;
    }

    @GetMapping
    @Requires("salon.read")
    @Menu.Entry(value = "书记沙龙", icon = "messages", group = "服务点单", rank = 20)
    SalonListPage list(@RequestParam(required = false) @Nullable SalonStage stage, @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return list.list(stage, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/new")
    @Requires("salon.hold")
    SalonPlanPage blank(Viewer viewer) {
        return pages.blank(viewer);
    }

    @PostMapping
    @Requires("salon.hold")
    @ResponseStatus(HttpStatus.CREATED)
    Page plan(Form<SalonForms.Plan> form, Viewer viewer) {
        return form.create(typed -> salons.plan(typed.toSalon(), viewer)).<Page>map(id -> pages.show(id, viewer)).orElseGet(() -> pages.blank(viewer));
    }

    @GetMapping("/{id}")
    @Requires("salon.read")
    SalonPage show(@PathVariable SalonId id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/{id}/timeline")
    @Requires("salon.read")
    Timeline timeline(@PathVariable SalonId id, Viewer viewer) {
        return pages.timeline(id, viewer);
    }

    @GetMapping("/{id}/minutes")
    @Requires("salon.read")
    MinutesPage minutes(@PathVariable SalonId id, Viewer viewer) {
        return pages.minutes(id, viewer);
    }

    @GetMapping("/{id}/revision")
    @Requires("salon.hold")
    SalonPlanPage revision(@PathVariable SalonId id, Viewer viewer) {
        return pages.revision(id, viewer);
    }

    @PostMapping("/{id}/revision")
    @Requires("salon.hold")
    Page revise(@PathVariable SalonId id, Form<SalonForms.Plan> form, Viewer viewer) {
        form.submit(typed -> salons.revise(id, typed.toSalon(), viewer));
        return form.refused() ? pages.revision(id, viewer) : pages.show(id, viewer);
    }

    @PostMapping("/{id}/notice")
    @Requires("salon.hold")
    SalonPage convene(@PathVariable SalonId id, Form<SalonForms.Note> form, Viewer viewer) {
        form.submit(typed -> salons.convene(id, typed.note() == null ? "" : typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/holding")
    @Requires("salon.hold")
    SalonPage hold(@PathVariable SalonId id, Form<SalonForms.Holding> form, Viewer viewer) {
        form.submit(typed -> salons.hold(id, typed.minutes(), typed.present(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/resolution")
    @Requires("salon.hold")
    SalonPage conclude(@PathVariable SalonId id, Form<SalonForms.Resolution> form, Viewer viewer) {
        form.submit(typed -> salons.conclude(id, typed.option(), typed.resolution(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/cancellation")
    @Requires("salon.hold")
    SalonPage cancel(@PathVariable SalonId id, Form<SalonForms.Reason> form, Viewer viewer) {
        form.submit(typed -> salons.cancel(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }
}
