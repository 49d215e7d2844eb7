package org.gongzhi.organization.grade;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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
@RequestMapping("/supervision/grades")
class GradeController extends MatterController<GradePages> {

    record Application(@Nullable @Size(max = 80) String organization, @NotBlank @Size(max = 1000) String reason) {}

    record Words(@NotBlank @Size(max = 1000) String note) {}

    record Score(@NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 1) BigDecimal score, @NotBlank @Size(max = 1000) String note) {}

    record Visit(@NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 1) BigDecimal score, @NotBlank @Size(max = 100) String experts,
            @NotBlank @Size(max = 1000) String note) {}

    private final Grades grades;
    private final Supervision supervision;

    GradeController(Grades grades, GradePages pages, Supervision supervision) {
        super(pages);
        this.grades = grades;
        this.supervision = supervision;
    }

    @GetMapping
    @Requires("supervision.read")
    @Menu.Entry(value = "等级评估", icon = "award", group = "登记监管", rank = 60)
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
    Page apply(Form<Application> form, Viewer viewer) {
        return begin(form, viewer, typed -> grades.apply(supervision.named(typed.organization(), viewer).id(), typed.reason().strip(), viewer));
    }

    @GetMapping("/{id}")
    @Requires("supervision.read")
    MatterPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/admission")
    @Requires("supervision.conclude")
    MatterPage admit(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> grades.admit(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/rejection")
    @Requires("supervision.conclude")
    MatterPage reject(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> grades.reject(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/self-rating")
    @Requires("supervision.report")
    MatterPage rate(@PathVariable UUID id, Form<Score> form, Viewer viewer) {
        return step(id, form, viewer, typed -> grades.rate(id, typed.score(), typed.note(), viewer));
    }

    @PostMapping("/{id}/field-check")
    @Requires("supervision.field")
    MatterPage check(@PathVariable UUID id, Form<Visit> form, Viewer viewer) {
        return step(id, form, viewer, typed -> grades.check(id, typed.score(), typed.experts(), typed.note(), viewer));
    }

    @PostMapping("/{id}/opinion")
    @Requires("supervision.conclude")
    MatterPage opine(@PathVariable UUID id, Form<Score> form, Viewer viewer) {
        return step(id, form, viewer, typed -> grades.opine(id, typed.score(), typed.note(), viewer));
    }

    @PostMapping("/{id}/notice")
    @Requires("supervision.conclude")
    MatterPage publish(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> grades.publish(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/reconsideration")
    @Requires("supervision.conclude")
    MatterPage correct(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> grades.correct(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/award")
    @Requires("supervision.conclude")
    MatterPage grant(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> grades.grant(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/tracking")
    @Requires("supervision.conclude")
    MatterPage track(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> grades.track(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/withdrawal")
    @Requires("supervision.conclude")
    MatterPage withdraw(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> grades.withdraw(id, typed.note(), viewer));
    }
}
