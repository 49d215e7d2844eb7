package org.gongzhi.organization.election;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
@RequestMapping("/supervision/elections")
class ElectionController extends MatterController<ElectionPages> {

    record Plan(@Nullable @Size(max = 80) String organization, @NotNull LocalDate on, @NotBlank @Size(max = 2000) String plan) {}

    record Outcome(@NotNull LocalDate on, @NotNull @Positive Integer entitled, @NotNull @PositiveOrZero Integer present, @NotNull @Positive Integer council,
            @NotNull @Min(1) @Max(5) Integer termYears, @NotBlank @Size(max = 2000) String result) {

        Held held() { return new Held(on, entitled, present, council, termYears, result.strip()); }
    }

    record Words(@NotBlank @Size(max = 1000) String note) {}

    private final Elections elections;
    private final Supervision supervision;

    ElectionController(Elections elections, ElectionPages pages, Supervision supervision) {
        super(pages);
        this.elections = elections;
        this.supervision = supervision;
    }

    @GetMapping
    @Requires("supervision.read")
    @Menu.Entry(value = "换届监督", icon = "users-group", group = "登记监管", rank = 67)
    MatterListPage list(MatterFilter filter, Viewer viewer) {
        return pages.list(filter, viewer);
    }

    @GetMapping("/new")
    @Requires("supervision.report")
    NewMatterPage blank(Viewer viewer) {
        return pages.blank(viewer);
    }

    @PostMapping
    @Requires("supervision.report")
    @ResponseStatus(HttpStatus.CREATED)
    Page plan(Form<Plan> form, Viewer viewer) {
        return begin(form, viewer, typed -> elections.plan(supervision.named(typed.organization(), viewer).id(), typed.on(), typed.plan().strip(), viewer));
    }

    @GetMapping("/{id}")
    @Requires("supervision.read")
    MatterPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/result")
    @Requires("supervision.report")
    MatterPage hold(@PathVariable UUID id, Form<Outcome> form, Viewer viewer) {
        return step(id, form, viewer, typed -> elections.hold(id, typed.held(), viewer));
    }

    @PostMapping("/{id}/confirmation")
    @Requires("supervision.conclude")
    MatterPage conclude(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> elections.conclude(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/voiding")
    @Requires("supervision.conclude")
    MatterPage annul(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> elections.annul(id, typed.note(), viewer));
    }
}
