package org.gongzhi.organization.dormancy;

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
@RequestMapping("/supervision/dormancy")
class DormancyController extends MatterController<DormancyPages> {

    record Found(@Nullable @Size(max = 80) String organization, @NotNull Criterion criterion, @NotBlank @Size(max = 1000) String facts) {}

    record Contact(@NotNull Boolean reached, @NotBlank @Size(max = 1000) String note) {}

    record Words(@NotBlank @Size(max = 1000) String note) {}

    private final Dormancies dormancies;
    private final Supervision supervision;

    DormancyController(Dormancies dormancies, DormancyPages pages, Supervision supervision) {
        super(pages);
        this.dormancies = dormancies;
        this.supervision = supervision;
    }

    @GetMapping
    @Requires("supervision.watch")
    @Menu.Entry(value = "“僵尸型”清理", icon = "moon", group = "登记监管", rank = 65)
    MatterListPage list(MatterFilter filter, Viewer viewer) {
        return pages.list(filter, viewer);
    }

    @GetMapping("/new")
    @Requires("supervision.clean")
    NewMatterPage blank(Viewer viewer) {
        return pages.blank(viewer);
    }

    @PostMapping
    @Requires("supervision.clean")
    @ResponseStatus(HttpStatus.CREATED)
    Page identify(Form<Found> form, Viewer viewer) {
        return begin(form, viewer, typed -> dormancies.identify(supervision.named(typed.organization(), viewer).id(), typed.criterion(), typed.facts().strip(), viewer));
    }

    @GetMapping("/{id}")
    @Requires("supervision.watch")
    MatterPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/contact")
    @Requires("supervision.clean")
    MatterPage contact(@PathVariable UUID id, Form<Contact> form, Viewer viewer) {
        return step(id, form, viewer, typed -> dormancies.contact(id, typed.reached(), typed.note(), viewer));
    }

    @PostMapping("/{id}/clearance")
    @Requires("supervision.clean")
    MatterPage clear(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> dormancies.clear(id, typed.note(), viewer));
    }

    @PostMapping("/{id}/rectification")
    @Requires("supervision.clean")
    MatterPage rectify(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, DormancyMove.RECTIFY, form, viewer);
    }

    @PostMapping("/{id}/liquidation")
    @Requires("supervision.clean")
    MatterPage liquidate(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, DormancyMove.LIQUIDATE, form, viewer);
    }

    @PostMapping("/{id}/deregistration")
    @Requires("supervision.clean")
    MatterPage deregister(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, DormancyMove.DEREGISTER, form, viewer);
    }

    @PostMapping("/{id}/revocation")
    @Requires("supervision.clean")
    MatterPage revoke(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        return step(id, DormancyMove.REVOKE, form, viewer);
    }

    private MatterPage step(UUID id, DormancyMove move, Form<Words> form, Viewer viewer) {
        return step(id, form, viewer, typed -> dormancies.step(id, move, typed.note(), viewer));
    }
}
