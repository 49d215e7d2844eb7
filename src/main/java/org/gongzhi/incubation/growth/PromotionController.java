package org.gongzhi.incubation.growth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
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
@RequestMapping("/incubation/promotions")
class PromotionController {

    record Published(@NotBlank @Size(max = 300) String where) {}

    record Nothing() {}

    private final Promotions promotions;
    private final PromotionPages pages;

    PromotionController(Promotions promotions, PromotionPages pages) {
        this.promotions = promotions;
        this.pages = pages;
    }

    @GetMapping
    @Requires("growth.read")
    @Menu.Entry(value = "宣传申请", icon = "speakerphone", group = "孵化培育", rank = 57)
    PromotionListPage list(@RequestParam(required = false) @Nullable PromotionStage stage, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(stage, before, "xlsx".equals(format), viewer);
    }

    @PostMapping
    @Requires("promotion.ask")
    @ResponseStatus(HttpStatus.CREATED)
    Page ask(Form<NewPromotion> form, Viewer viewer) {
        return form.create(wanted -> promotions.ask(wanted, viewer)).<Page>map(id -> pages.show(id, viewer))
                .orElseGet(() -> pages.list(null, Long.MAX_VALUE, false, viewer));
    }

    @GetMapping("/{id}")
    @Requires("growth.read")
    PromotionPage show(@PathVariable UUID id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/acceptance")
    @Requires("promotion.answer")
    PromotionPage accept(@PathVariable UUID id, Form<Said.Note> form, Viewer viewer) {
        form.submit(typed -> promotions.accept(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/refusal")
    @Requires("promotion.answer")
    PromotionPage decline(@PathVariable UUID id, Form<Said.Reason> form, Viewer viewer) {
        form.submit(typed -> promotions.decline(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/publication")
    @Requires("promotion.answer")
    PromotionPage publish(@PathVariable UUID id, Form<Published> form, Viewer viewer) {
        form.submit(typed -> promotions.publish(id, typed.where().strip(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/withdrawal")
    @Requires("promotion.ask")
    PromotionPage withdraw(@PathVariable UUID id, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> promotions.withdraw(id, viewer));
        return pages.show(id, viewer);
    }
}
