package org.gongzhi.order.need.web;

import java.util.ArrayList;
import java.util.List;
import org.gongzhi.order.need.Near;
import org.gongzhi.order.need.NeedId;
import org.gongzhi.order.need.NeedSource;
import org.gongzhi.order.need.NeedStage;
import org.gongzhi.order.need.Needs;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.privacy.Disclosures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/needs")
class NeedController {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final Needs needs;
    private final NeedPages pages;

    NeedController(Needs needs, NeedPages pages) {
        this.needs = needs;
        this.pages = pages;
    }

    @GetMapping
    @Requires("need.read")
    @Menu.Entry(value = "居民点单", icon = "inbox", group = "服务点单", rank = 10)
    NeedListPage list(@RequestParam(required = false) @Nullable NeedStage stage, @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String field, @RequestParam(required = false) @Nullable NeedSource source,
            @RequestParam(required = false) @Nullable String text, @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Viewer viewer) {
        var filter = new NeedListPage.Filter(stage, given(region), given(field), source, given(text));
        return pages.list(filter, before, "xlsx".equals(format) ? SHEET : ROWS, viewer);
    }

    @GetMapping("/new")
    @Requires("need.record")
    NewNeedPage blank(Viewer viewer) {
        return pages.blank(List.of(), viewer);
    }

    @PostMapping
    @Requires("need.record")
    @ResponseStatus(HttpStatus.CREATED)
    Page record(Form<NeedForms.Recorded> form, Viewer viewer) {
        var near = new ArrayList<Near>();
        return form.create(typed -> {
                    if (typed.source() == NeedSource.QR) throw new Refused("need.source.not-yours").at("source");
                    if (typed.confirm() == null) near.addAll(needs.near(typed.region(), typed.title(), typed.toNeed().details()));
                    if (!near.isEmpty()) throw new Refused("need.near", near.size());
                    return needs.record(typed.toNeed(), typed.source(), typed.consent(), typed.photos() == null ? List.of() : typed.photos(), viewer);
                })
                .<Page>map(receipt -> pages.show(receipt.need(), viewer))
                .orElseGet(() -> pages.blank(near, viewer));
    }

    @GetMapping("/{id}")
    @Requires("need.read")
    NeedPage show(@PathVariable NeedId id, Viewer viewer) {
        return pages.show(id, viewer);
    }

    @GetMapping("/{id}/timeline")
    @Requires("need.read")
    Timeline timeline(@PathVariable NeedId id, Viewer viewer) {
        return pages.timeline(id, viewer);
    }

    @PostMapping("/{id}/refusal")
    @Requires("need.decline")
    NeedPage decline(@PathVariable NeedId id, Form<NeedForms.Reason> form, Viewer viewer) {
        form.submit(typed -> needs.decline(id, typed.note(), viewer));
        return pages.show(id, viewer);
    }

    /** Not a {@link Page}: it must not be redirected to, because it can be read this one time only. */
    @PostMapping("/{id}/contact-disclosure")
    @Requires(Disclosures.PERMISSION)
    ResponseEntity<?> disclose(@PathVariable NeedId id, Form<NeedForms.Reason> form, Viewer viewer) {
        var shown = form.create(typed -> needs.disclose(id, typed.note(), viewer));
        return shown.isPresent() ? pages.shown(id, shown.get(), viewer).once() : ResponseEntity.unprocessableContent().body(pages.show(id, viewer));
    }

    /** A fresh receipt to hand over; the link of the one before is void. */
    @PostMapping("/{id}/receipt")
    @Requires("need.record")
    Page reissue(@PathVariable NeedId id, Form<NeedForms.Reason> form, Viewer viewer) {
        return form.create(typed -> needs.reissue(id, typed.note(), viewer))
                .<Page>map(receipt -> new ReceiptLink(receipt.number(), receipt.href() + "/receipt"))
                .orElseGet(() -> pages.show(id, viewer));
    }

    private static @Nullable String given(@Nullable String typed) { return typed == null || typed.isBlank() ? null : typed.strip(); }
}
