package org.gongzhi.platform.audit;

import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.page.Menu;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what, when and from where. It leads to no record of the work. */
@RestController
@RequestMapping(AuditFilter.PATH)
class AuditController {

    private static final int ROWS = 50;
    private static final int SHEET = 50_000;

    private final AuditPages pages;

    AuditController(AuditPages pages) {
        this.pages = pages;
    }

    @GetMapping
    @Requires("journal.read")
    @Menu.Entry(value = "操作日志", icon = "history", group = "管理", rank = 920)
    AuditListPage list(AuditFilter filter, @RequestParam(required = false) @Nullable String after, @RequestParam(required = false) @Nullable String format) {
        return pages.list(filter, after, "xlsx".equals(format) ? SHEET : ROWS);
    }

    @GetMapping("/{id:[0-9]+}")
    @Requires("journal.read")
    AuditRowPage show(@PathVariable long id) {
        return pages.show(id);
    }
}
