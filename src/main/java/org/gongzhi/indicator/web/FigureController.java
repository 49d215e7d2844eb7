package org.gongzhi.indicator.web;

import java.time.Clock;
import org.gongzhi.indicator.Wanted;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Menu;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/figures")
class FigureController {

    private final FigurePages pages;
    private final Clock clock;

    FigureController(FigurePages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    @Requires(value = "figure.read", ofAPlace = true)
    @Menu.Entry(value = "指标", icon = "chart-bar", group = "数据", rank = 82)
    FigureListPage list(Wanted wanted, @RequestParam(defaultValue = "") String group, @RequestParam(defaultValue = "") String query, Viewer viewer) {
        return pages.list(wanted.ask(clock), group, query.strip(), viewer);
    }

    @GetMapping("/{code}")
    @Requires(value = "figure.read", ofAPlace = true)
    FigurePage show(@PathVariable String code, Wanted wanted, Viewer viewer) {
        return pages.show(code, wanted.ask(clock), viewer);
    }

    @GetMapping("/{code}/rows")
    @Requires(value = "figure.read", ofAPlace = true)
    FactListPage rows(@PathVariable String code, Wanted wanted, @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String format, Viewer viewer) {
        return pages.rows(code, wanted.ask(clock), before, "xlsx".equals(format), viewer);
    }
}
