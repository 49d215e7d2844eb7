package org.gongzhi.funding.web;

import java.util.UUID;
import org.gongzhi.funding.EntryKind;
import org.gongzhi.funding.Funds;
import org.gongzhi.funding.NewLine;
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
@RequestMapping("/funds")
class FundController {

    private final Funds funds;
    private final FundPages pages;

    FundController(Funds funds, FundPages pages) {
        this.funds = funds;
        this.pages = pages;
    }

    @GetMapping
    @Requires("funding.read")
    @Menu.Entry(value = "资金与预算", icon = "wallet", group = "资金", rank = 60)
    FundListPage list(@RequestParam(required = false) @Nullable Integer year, @RequestParam(defaultValue = "") String source, Viewer viewer) {
        return pages.list(year, source, viewer);
    }

    @GetMapping("/new")
    @Requires("funding.allocate")
    NewLinePage blank(Viewer viewer) {
        return pages.blank(viewer);
    }

    @PostMapping
    @Requires("funding.allocate")
    @ResponseStatus(HttpStatus.CREATED)
    Page open(Form<NewLine> form, Viewer viewer) {
        return form.create(line -> funds.open(line, viewer)).<Page>map(id -> pages.line(id, null, viewer)).orElseGet(() -> pages.blank(viewer));
    }

    @GetMapping("/{id}")
    @Requires("funding.read")
    LinePage line(@PathVariable UUID id, @RequestParam(required = false) @Nullable EntryKind kind,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.line(id, kind, before, "xlsx".equals(format), viewer);
    }

    @PostMapping("/{id}/allocation")
    @Requires("funding.allocate")
    LinePage allocate(@PathVariable UUID id, Form<FundForms.Movement> form, Viewer viewer) {
        form.submit(typed -> funds.allocate(id, typed.amount(), typed.note(), viewer));
        return pages.line(id, null, viewer);
    }

    @PostMapping("/{id}/withdrawal")
    @Requires("funding.allocate")
    LinePage withdraw(@PathVariable UUID id, Form<FundForms.Movement> form, Viewer viewer) {
        form.submit(typed -> funds.withdraw(id, typed.amount(), typed.note(), viewer));
        return pages.line(id, null, viewer);
    }

    @GetMapping("/sources")
    @Requires("funding.read")
    SourceListPage sources(Viewer viewer) {
        return pages.sources(viewer);
    }

    @PostMapping("/sources")
    @Requires("funding.allocate")
    @ResponseStatus(HttpStatus.CREATED)
    SourceListPage addSource(Form<FundForms.Source> form, Viewer viewer) {
        form.submit(typed -> funds.addSource(typed.code(), typed.label(), typed.basis()));
        return pages.sources(viewer);
    }

    @PostMapping("/sources/{code}/retirement")
    @Requires("funding.allocate")
    SourceListPage retireSource(@PathVariable String code, Form<FundForms.Retirement> form, Viewer viewer) {
        form.submit(typed -> funds.retireSource(code, typed.retired()));
        return pages.sources(viewer);
    }
}
