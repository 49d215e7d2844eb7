package org.gongzhi.order.match.web;

import java.time.Clock;
import java.time.LocalDate;
import org.gongzhi.order.match.DeclineReason;
import org.gongzhi.order.match.DeclineReasons;
import org.gongzhi.order.match.MatchingRule;
import org.gongzhi.order.match.MatchingRules;
import org.gongzhi.order.match.Radar;
import org.gongzhi.order.match.RadarRule;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/orders")
class RulesController {

    private static final int ROWS = 500;

    private final Radar radar;
    private final MatchingRules rules;
    private final DeclineReasons reasons;
    private final Clock clock;

    RulesController(Radar radar, MatchingRules rules, DeclineReasons reasons, Clock clock) {
        this.radar = radar;
        this.rules = rules;
        this.reasons = reasons;
        this.clock = clock;
    }

    @GetMapping("/radar")
    @Requires("order.radar")
    @Menu.Entry(value = "待承接雷达", icon = "radar", group = "服务点单", rank = 42)
    RadarPage radar(Viewer viewer) {
        return new RadarPage(radar.rule(), radar.at(0, ROWS, viewer).stream()
                .map(echo -> new RadarPage.Row(echo.id(), echo.number(), echo.title(), echo.place(), echo.field(), echo.budget(), echo.days(),
                        echo.level(), echo.invited(), echo.declined(), echo.flagged()))
                .toList());
    }

    @PostMapping("/radar/rules")
    @Requires("order.rules-keep")
    RadarPage setRadar(Form<RadarRule> form, Viewer viewer) {
        form.submit(rule -> radar.rule(rule, viewer));
        return radar(viewer);
    }

    @GetMapping("/matching")
    @Requires("order.rules-read")
    @Menu.Entry(value = "匹配规则", icon = "scale", group = "管理", rank = 240)
    RulesPage rules() {
        return new RulesPage(rules.current(), rules.versions(), LocalDate.now(clock));
    }

    @PostMapping("/matching")
    @Requires("order.rules-keep")
    RulesPage add(Form<MatchingRule> form, Viewer viewer) {
        form.submit(rule -> rules.add(rule, viewer));
        return rules();
    }

    @GetMapping("/decline-reasons")
    @Requires("order.rules-read")
    @Menu.Entry(value = "谢绝原因", icon = "hand-stop", group = "管理", rank = 241)
    ReasonsPage reasons() {
        return new ReasonsPage(reasons.versions(), LocalDate.now(clock));
    }

    @PostMapping("/decline-reasons")
    @Requires("order.rules-keep")
    ReasonsPage addReason(Form<DeclineReason> form, Viewer viewer) {
        form.submit(reason -> reasons.add(reason, viewer));
        return reasons();
    }
}
