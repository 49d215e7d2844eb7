package org.gongzhi.party.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.gongzhi.platform.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/party")
class YearController {

    private final YearPages years;
    private final GapPages gaps;
    private final LifeRules rules;
    private final Clock clock;

    YearController(YearPages years, GapPages gaps, LifeRules rules, Clock clock) {
        this.years = years;
        this.gaps = gaps;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/year")
    @Requires("life.read")
    @Menu.Entry(value = "支部一年", icon = "calendar", group = "组织生活", rank = 66)
    Page own(@RequestParam(defaultValue = "") String query, @RequestParam(required = false) @Nullable Long after, Viewer viewer) {
        var choices = years.choices(query, after, viewer);
        var only = query.isEmpty() && after == null && choices.rows().size() == 1;
        return only ? years.show(choices.rows().get(0).id(), null, viewer) : choices;
    }

    @GetMapping("/year/{id}")
    @Requires("life.read")
    YearPage year(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer year, Viewer viewer) { return years.show(id, year, viewer); }

    @PostMapping("/year/{id}/habit")
    @Requires("life.keep")
    YearPage habit(@PathVariable UUID id, Form<MeetingForms.Habit> form, Viewer viewer) {
        form.submit(typed -> rules.habit(id, typed.themeDay(), Objects.requireNonNullElse(typed.groups(), 0), viewer));
        return years.show(id, null, viewer);
    }

    @GetMapping("/gaps")
    @Requires("life.read")
    @Menu.Entry(value = "应开未开", icon = "alert-triangle", group = "组织生活", rank = 68)
    GapListPage gaps(@RequestParam(required = false) @Nullable LocalDate first, @RequestParam(required = false) @Nullable LocalDate last,
            @RequestParam(required = false) @Nullable MeetingType type, @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "") String format, Viewer viewer) {
        return gaps.list(first, last, type, after, "xlsx".equals(format), viewer);
    }

    @GetMapping("/meeting-rules")
    @Requires("life.rule")
    @Menu.Entry(value = "组织生活频次", icon = "adjustments", group = "管理", rank = 247)
    RulesPage rules() { return new RulesPage(rules.all(), LocalDate.now(clock)); }

    @PostMapping("/meeting-rules")
    @Requires("life.rule")
    RulesPage set(Form<MeetingForms.Rule> form, Viewer viewer) {
        form.submit(typed -> rules.set(typed.type(), typed.since(), typed.period(), typed.times(), typed.applies(), typed.basis(), viewer));
        return rules();
    }
}
