package org.gongzhi.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.gongzhi.indicator.Ask;
import org.gongzhi.indicator.Choices;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Scores and their consequences in one place during one period. */
@Template("report/scores")
public record ScoreBoardPage(Ask ask, String place, List<DashboardPage.Tile> tiles, List<Chart> charts, @JsonIgnore Choices choices) implements Page {

    @Override public String self() { return "/dashboard/scores" + ask.query(); }
}
