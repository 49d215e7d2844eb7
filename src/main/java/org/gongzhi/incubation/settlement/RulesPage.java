package org.gongzhi.incubation.settlement;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** The dated rules, the newest first, and the list of what is handed back. */
@Template("incubation/settlement/rules")
public record RulesPage(List<SettlementRule> rows, List<Item> items, LocalDate today) implements Page {

    public record Item(int rank, String label, boolean retired) {}

    /** The rule in force today. */
    public @Nullable SettlementRule now() { return rows.stream().filter(rule -> !rule.fromOn().isAfter(today)).findFirst().orElse(null); }

    @Override public String self() { return "/incubation/rules"; }
}
