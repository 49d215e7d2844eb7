package org.gongzhi.incubation.month.web;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.incubation.month.ScoreRule;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** The versions of what follows from points, the newest first, and the one in force. */
@Template("incubation/month/rules")
public record ScoreRulesPage(ScoreRule current, List<ScoreRule> versions, LocalDate today) implements Page {

    @Override public String self() { return "/incubation/score-rules"; }
}
