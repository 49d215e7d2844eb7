package org.gongzhi.incubation.settlement;

import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/incubation/rules")
class RuleController {

    record Nothing() {}

    private final SettlementRules rules;
    private final SettlementPages pages;

    RuleController(SettlementRules rules, SettlementPages pages) {
        this.rules = rules;
        this.pages = pages;
    }

    @GetMapping
    @Requires("incubation.rule")
    @Menu.Entry(value = "入驻规则", icon = "adjustments", group = "管理", rank = 245)
    RulesPage list() {
        return pages.rules();
    }

    @PostMapping
    @Requires("incubation.rule")
    RulesPage set(Form<SettlementRule> form, Viewer viewer) {
        form.submit(rule -> rules.set(rule, viewer));
        return pages.rules();
    }

    @PostMapping("/handover")
    @Requires("incubation.rule")
    RulesPage add(Form<SettlementForms.Item> form, Viewer viewer) {
        form.submit(item -> rules.addItem(item.label(), viewer));
        return pages.rules();
    }

    @PostMapping("/handover/{rank}/retirement")
    @Requires("incubation.rule")
    RulesPage retire(@PathVariable int rank, Form<Nothing> form, Viewer viewer) {
        form.submit(nothing -> rules.retireItem(rank, viewer));
        return pages.rules();
    }
}
