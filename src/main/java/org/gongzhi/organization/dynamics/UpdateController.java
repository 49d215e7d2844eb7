package org.gongzhi.organization.dynamics;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.gongzhi.organization.Facts;
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
@RequestMapping("/supervision/updates")
class UpdateController extends MatterController<UpdatePages> {

    record Said(
            @Nullable @Size(max = 80) String organization,
            @NotBlank @Size(min = 2, max = 80) String name,
            @Nullable @Size(max = 20) String legalRepresentative,
            @NotBlank @Size(max = 100) String address,
            @Nullable @Size(max = 40) String competentUnit,
            @NotBlank @Size(max = 1000) String scope,
            @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal funds,
            @NotNull @PositiveOrZero Integer staff,
            @NotNull @PositiveOrZero Integer volunteers,
            @NotNull @PositiveOrZero Integer activities,
            @Nullable @Size(max = 1000) String remark) {

        Declared declared() {
            return new Declared(new Facts(name.strip(), legalRepresentative, address, competentUnit, scope, funds), staff, volunteers, activities, remark == null ? "" : remark.strip());
        }
    }

    record Words(@NotBlank @Size(max = 1000) String note) {}

    private final Updates updates;
    private final Supervision supervision;

    UpdateController(Updates updates, UpdatePages pages, Supervision supervision) {
        super(pages);
        this.updates = updates;
        this.supervision = supervision;
    }

    @GetMapping
    @Requires("supervision.read")
    @Menu.Entry(value = "动态数据", icon = "refresh", group = "登记监管", rank = 63)
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
    Page declare(Form<Said> form, Viewer viewer) {
        return begin(form, viewer, typed -> updates.declare(supervision.named(typed.organization(), viewer).id(), typed.declared(), viewer));
    }

    @GetMapping("/{id}")
    @Requires("supervision.read")
    MatterPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/resolution")
    @Requires("supervision.verify")
    MatterPage resolve(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> updates.resolve(id, typed.note(), viewer));
    }
}
