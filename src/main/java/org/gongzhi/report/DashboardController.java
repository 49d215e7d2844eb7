package org.gongzhi.report;

import java.time.Clock;
import org.gongzhi.indicator.Wanted;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Menu;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DashboardController {

    private final Dashboards dashboards;
    private final ScoreBoards scores;
    private final Clock clock;

    DashboardController(Dashboards dashboards, ScoreBoards scores, Clock clock) {
        this.dashboards = dashboards;
        this.scores = scores;
        this.clock = clock;
    }

    @GetMapping("/dashboard")
    @Requires("dashboard.read")
    @Menu.Entry(value = "数据看板", icon = "chart-pie", group = "数据", rank = 81)
    DashboardPage show(Wanted wanted, Viewer viewer) {
        return dashboards.show(wanted.ask(clock), viewer);
    }

    @GetMapping("/dashboard/scores")
    @Requires("dashboard.read")
    ScoreBoardPage scores(Wanted wanted, Viewer viewer) {
        return scores.show(wanted.ask(clock), viewer);
    }
}
