package org.gongzhi.incubation.month.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.incubation.month.ScoreRule;
import org.gongzhi.incubation.month.ScoreRules;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/incubation")
class ScoreController {

    private final ScorePages pages;
    private final OwnScorePages own;
    private final ScoreRules rules;
    private final Clock clock;

    ScoreController(ScorePages pages, OwnScorePages own, ScoreRules rules, Clock clock) {
        this.pages = pages;
        this.own = own;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/scores")
    @Requires("incubation.score")
    @Menu.Entry(value = "月度积分", icon = "chart-line", group = "孵化培育", rank = 36)
    ScoreListPage scores(@RequestParam(required = false) @Nullable Integer year, @RequestParam(required = false) @Nullable UUID centre,
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return pages.list(year == null ? LocalDate.now(clock).getYear() : year, centre, after, "xlsx".equals(format), viewer);
    }

    @GetMapping("/scores/{organization}")
    @Requires("incubation.score")
    ScorePage score(@PathVariable UUID organization, Viewer viewer) {
        return own.show(organization, viewer);
    }

    @GetMapping("/score-rules")
    @Requires("incubation.score")
    @Menu.Entry(value = "积分与星级规则", icon = "scale", group = "管理", rank = 242)
    ScoreRulesPage rules() {
        return new ScoreRulesPage(rules.current(), rules.versions(), LocalDate.now(clock));
    }

    @PostMapping("/score-rules")
    @Requires("incubation.score-rule")
    ScoreRulesPage add(Form<ScoreRule> form, Viewer viewer) {
        form.submit(rule -> rules.add(rule, viewer));
        return rules();
    }
}
