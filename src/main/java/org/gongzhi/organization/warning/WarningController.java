package org.gongzhi.organization.warning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.gongzhi.organization.supervision.MatterController;
import org.gongzhi.organization.supervision.MatterFilter;
import org.gongzhi.organization.supervision.MatterListPage;
import org.gongzhi.organization.supervision.MatterPage;
import org.gongzhi.organization.supervision.NewMatterPage;
import org.gongzhi.organization.supervision.Supervision;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/supervision/warnings")
class WarningController extends MatterController<WarningPages> {

    record Seen(@Nullable @Size(max = 80) String organization, @NotBlank @Size(max = 1000) String facts) {}

    record Grading(@NotNull Level level, @NotNull UUID warden, @NotBlank @Size(max = 500) String note) {}

    record Words(@NotBlank @Size(max = 1000) String note) {}

    private final Warnings warnings;
    private final Supervision supervision;

    WarningController(Warnings warnings, WarningPages pages, Supervision supervision) {
        super(pages);
        this.warnings = warnings;
        this.supervision = supervision;
    }

    @GetMapping
    @Requires("supervision.watch")
    @Menu.Entry(value = "风险预警", icon = "alert-triangle", group = "登记监管", rank = 62)
    MatterListPage list(MatterFilter filter, Viewer viewer) {
        return pages.list(filter, viewer);
    }

    @GetMapping("/new")
    @Requires("supervision.watch")
    NewMatterPage blank(Viewer viewer) {
        return pages.blank(viewer);
    }

    @PostMapping
    @Requires("supervision.watch")
    @ResponseStatus(HttpStatus.CREATED)
    Page raise(Form<Seen> form, Viewer viewer) {
        return begin(form, viewer, typed -> warnings.raise(supervision.named(typed.organization(), viewer).id(), typed.facts().strip(), viewer));
    }

    @GetMapping("/{id}")
    @Requires("supervision.watch")
    MatterPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/grading")
    @Requires("supervision.warn")
    MatterPage grade(@PathVariable UUID id, Form<Grading> form, Viewer viewer) {
        return step(id, form, viewer, typed -> warnings.grade(id, typed.level(), typed.warden(), typed.note(), viewer));
    }

    @PostMapping("/{id}/dismissal")
    @Requires("supervision.warn")
    MatterPage dismiss(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> warnings.dismiss(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/handling")
    @Requires("supervision.warden")
    MatterPage handle(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> warnings.handle(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/redoing")
    @Requires("supervision.warn")
    MatterPage redo(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> warnings.redo(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/closing")
    @Requires("supervision.warn")
    MatterPage close(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> warnings.close(id, typed.note(), viewer));
    }
}
