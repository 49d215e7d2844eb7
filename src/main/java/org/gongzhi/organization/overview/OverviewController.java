package org.gongzhi.organization.overview;

import java.time.Clock;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.todo.Todos;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The registrar's first page of supervision. */
@RestController
@RequestMapping("/supervision")
class OverviewController {

    private static final int OF_EACH_KIND = 20;

    private final OverviewCounts counts;
    private final Todos todos;
    private final Clock clock;

    OverviewController(OverviewCounts counts, Todos todos, Clock clock) {
        this.counts = counts;
        this.todos = todos;
        this.clock = clock;
    }

    @GetMapping
    @Requires("supervision.watch")
    @Menu.Entry(value = "监管总览", icon = "layout-dashboard", group = "登记监管", rank = 58)
    OverviewPage show(Viewer viewer) {
        var now = clock.instant();
        var rows = todos.of(viewer, OF_EACH_KIND).stream().filter(todo -> todo.href().startsWith("/supervision/"))
                .map(todo -> new OverviewPage.Row(todo.kind(), todo.title(), todo.due(), todo.overdue(now), todo.href())).toList();
        return new OverviewPage(counts.cards(viewer), rows, counts.charts(viewer));
    }
}
