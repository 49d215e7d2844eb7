package org.gongzhi.incubation.growth;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.incubation.Named;
import org.gongzhi.incubation.Said;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/incubation/growth")
class GrowthController {

    record Given(@NotNull UUID service, @NotBlank @Size(max = 80) String organization, @NotNull LocalDate on,
            @NotNull @Positive @Digits(integer = 3, fraction = 1) BigDecimal hours, @NotBlank @Size(max = 1000) String summary) {

        NewDelivery to(UUID organization) { return new NewDelivery(service, organization, on, hours, summary); }
    }

    record Nothing() {}

    private final Growth growth;
    private final GrowthPages pages;
    private final Named named;

    GrowthController(Growth growth, GrowthPages pages, Named named) {
        this.growth = growth;
        this.pages = pages;
        this.named = named;
    }

    @GetMapping
    @Requires("growth.read")
    @Menu.Entry(value = "成长服务", icon = "trending-up", group = "孵化培育", rank = 56)
    GrowthListPage list(@RequestParam(required = false) @Nullable DeliveryStage stage, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(stage, before, "xlsx".equals(format), viewer);
    }

    @GetMapping("/services")
    @Requires("growth.read")
    CataloguePage catalogue(Viewer viewer) {
        return pages.catalogue(viewer);
    }

    @PostMapping("/services")
    @Requires("growth.keep")
    CataloguePage offer(Form<NewService> form, Viewer viewer) {
        form.submit(service -> growth.offer(service, viewer));
        return pages.catalogue(viewer);
    }

    @PostMapping("/services/{id}/retirement")
    @Requires("growth.keep")
    CataloguePage retire(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> growth.retire(id, viewer));
        return pages.catalogue(viewer);
    }

    @PostMapping
    @Requires("growth.deliver")
    @ResponseStatus(HttpStatus.CREATED)
    Page deliver(Form<Given> form, Viewer viewer) {
        return form.create(given -> growth.deliver(given.to(named.organization(given.organization(), viewer)), viewer))
                .<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> pages.catalogue(viewer));
    }

    @GetMapping("/{id}")
    @Requires("growth.read")
    DeliveryPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/confirmation")
    @Requires("growth.confirm")
    DeliveryPage confirm(@PathVariable UUID id, Form<Said.Note> form, Viewer viewer) {
        form.submit(typed -> growth.answer(id, DeliveryMove.CONFIRM, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/dispute")
    @Requires("growth.confirm")
    DeliveryPage dispute(@PathVariable UUID id, Form<Said.Reason> form, Viewer viewer) {
        form.submit(typed -> growth.answer(id, DeliveryMove.DISPUTE, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/redo")
    @Requires("growth.deliver")
    DeliveryPage redo(@PathVariable UUID id, Form<Said.Reason> form, Viewer viewer) {
        form.submit(typed -> growth.revise(id, DeliveryMove.REDO, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/withdrawal")
    @Requires("growth.deliver")
    DeliveryPage withdraw(@PathVariable UUID id, Form<Said.Reason> form, Viewer viewer) {
        form.submit(typed -> growth.revise(id, DeliveryMove.WITHDRAW, typed.note(), viewer));
        return pages.show(id, viewer);
    }
}
