package org.gongzhi.party.pioneer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.gongzhi.party.life.Branches;
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
@RequestMapping("/party/pioneer")
class PioneerController {

    record Wanted(@NotBlank @Size(max = 80) String branch, @NotNull PioneerArea area, @NotNull Linkage linkage, @NotBlank @Size(max = 80) String title,
            @NotBlank @Size(max = 2000) String content) {}

    record Whom(@NotBlank @Size(max = 80) String taker) {}

    record Words(@NotBlank @Size(max = 1000) String note) {}

    private final Offers offers;
    private final Branches branches;
    private final OfferPages pages;

    PioneerController(Offers offers, Branches branches, OfferPages pages) {
        this.offers = offers;
        this.branches = branches;
        this.pages = pages;
    }

    @GetMapping
    @Requires("pioneer.read")
    @Menu.Entry(value = "先锋引领", icon = "table", group = "组织生活", rank = 73)
    MatrixPage matrix(Viewer viewer) { return pages.matrix(viewer); }

    @GetMapping("/offers")
    @Requires("pioneer.read")
    OfferListPage list(@RequestParam(required = false) @Nullable PioneerArea area, @RequestParam(required = false) @Nullable Linkage linkage,
            @RequestParam(required = false) @Nullable OfferStage stage, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(area, linkage, stage, before, "xlsx".equals(format), viewer);
    }

    @GetMapping("/offers/new")
    @Requires("pioneer.offer")
    NewOfferPage blank(Viewer viewer) { return new NewOfferPage(branches.options(viewer)); }

    @PostMapping("/offers")
    @Requires("pioneer.offer")
    @ResponseStatus(HttpStatus.CREATED)
    Page offer(Form<Wanted> form, Viewer viewer) {
        return form.create(typed -> offers.offer(branches.named(typed.branch(), viewer).id(), typed.area(), typed.linkage(), typed.title(), typed.content(), viewer))
                .<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> blank(viewer));
    }

    @GetMapping("/offers/{id}")
    @Requires("pioneer.read")
    OfferPage show(@PathVariable UUID id, Viewer viewer) { return pages.show(id, viewer); }

    @PostMapping("/offers/{id}/match")
    @Requires("pioneer.match")
    OfferPage match(@PathVariable UUID id, Form<Whom> form, Viewer viewer) {
        form.submit(typed -> offers.match(id, typed.taker(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/offers/{id}/release")
    @Requires("pioneer.match")
    OfferPage release(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        form.submit(typed -> offers.release(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/offers/{id}/completion")
    @Requires("pioneer.offer")
    OfferPage complete(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        form.submit(typed -> offers.complete(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/offers/{id}/withdrawal")
    @Requires("pioneer.offer")
    OfferPage withdraw(@PathVariable UUID id, Form<Words> form, Viewer viewer) {
        form.submit(typed -> offers.withdraw(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }
}
