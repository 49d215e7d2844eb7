package org.gongzhi.order.match.web;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.order.match.MatchingRule;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** The versions of the matching rule, the newest first, and the one in force. */
@Template("order/match/rules")
public record RulesPage(MatchingRule current, List<MatchingRule> versions, LocalDate today) implements Page {

    @Override public String self() { return "/orders/matching"; }
}
