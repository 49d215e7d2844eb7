package org.gongzhi.organization.enforcement;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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
@RequestMapping("/supervision/enforcement")
class EnforcementController extends MatterController<EnforcementPages> {

    record Filing(@Nullable @Size(max = 80) String organization, @NotBlank @Size(max = 200) String cause, @NotBlank @Size(max = 1000) String source) {}

    record Decision(@NotNull Penalty penalty, @Nullable @Digits(integer = 12, fraction = 2) BigDecimal amount, @NotNull LocalDate due, @NotBlank @Size(max = 1000) String note) {}

    record Words(@NotBlank @Size(max = 2000) String note) {}

    private final Enforcements cases;
    private final Supervision supervision;

    EnforcementController(Enforcements cases, EnforcementPages pages, Supervision supervision) {
        super(pages);
        this.cases = cases;
        this.supervision = supervision;
    }

    @GetMapping
    @Requires("supervision.read")
    @Menu.Entry(value = "执法监察", icon = "gavel", group = "登记监管", rank = 64)
    MatterListPage list(MatterFilter filter, Viewer viewer) {
        return pages.list(filter, viewer);
    }

    @GetMapping("/new")
    @Requires("supervision.enforce")
    NewMatterPage blank(Viewer viewer) {
        return pages.blank(viewer);
    }

    @PostMapping
    @Requires("supervision.enforce")
    @ResponseStatus(HttpStatus.CREATED)
    Page file(Form<Filing> form, Viewer viewer) {
        return begin(form, viewer, typed -> cases.file(supervision.named(typed.organization(), viewer).id(), typed.cause().strip(), typed.source().strip(), viewer));
    }

    @GetMapping("/{id}")
    @Requires("supervision.read")
    MatterPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/investigation")
    @Requires("supervision.enforce")
    MatterPage investigate(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> cases.investigate(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/decision")
    @Requires("supervision.enforce")
    MatterPage decide(@PathVariable UUID id, Form<Decision> form, Viewer viewer) {
        return step(id, form, viewer, typed -> cases.decide(id, typed.penalty(), typed.amount(), typed.due(), typed.note(), viewer));
    }

    @PostMapping("/{id}/execution")
    @Requires("supervision.enforce")
    MatterPage execute(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> cases.execute(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/dropping")
    @Requires("supervision.enforce")
    MatterPage drop(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> cases.drop(id, typed.note(), viewer));
    }
}
