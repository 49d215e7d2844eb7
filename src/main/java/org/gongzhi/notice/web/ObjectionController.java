package org.gongzhi.notice.web;

import org.gongzhi.notice.ObjectionId;
import org.gongzhi.notice.ObjectionStage;
import org.gongzhi.notice.Objections;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.privacy.Disclosures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/objections")
class ObjectionController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final Objections objections;
    private final ObjectionPages pages;

    ObjectionController(Objections objections, ObjectionPages pages) {
        this.objections = objections;
        this.pages = pages;
    }

    @GetMapping
    @Requires("notice.handle")
    @Menu.Entry(value = "公示异议", icon = "message", group = "督办公示", rank = 74)
    ObjectionListPage list(@RequestParam(required = false) @Nullable ObjectionStage stage, @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        return pages.list(stage, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/{id}")
    @Requires("notice.read")
    ObjectionPage show(@PathVariable ObjectionId id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/uphold")
    @Requires("notice.handle")
    ObjectionPage uphold(@PathVariable ObjectionId id, Form<NoticeForms.Words> form, Viewer viewer) {
        form.submit(typed -> objections.decide(id, true, typed.note().strip(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/rejection")
    @Requires("notice.handle")
    ObjectionPage reject(@PathVariable ObjectionId id, Form<NoticeForms.Words> form, Viewer viewer) {
        form.submit(typed -> objections.decide(id, false, typed.note().strip(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/{id}/disclosure")
    @Requires(Disclosures.PERMISSION)
    ResponseEntity<?> disclose(@PathVariable ObjectionId id, Form<NoticeForms.Words> form, Viewer viewer) {
        var shown = form.create(typed -> objections.disclose(id, typed.note(), viewer));
        return shown.isPresent() ? pages.shown(id, shown.get(), viewer).once() : ResponseEntity.unprocessableContent().body(pages.show(id, viewer));
    }
}
