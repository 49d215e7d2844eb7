package org.gongzhi.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import org.gongzhi.indicator.Ask;
import org.gongzhi.indicator.Choices;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** How the loop stands in one place during one period. */
@Template("report/dashboard")
public record DashboardPage(Ask ask, String place, List<Tile> tiles, List<Chart> charts, @JsonIgnore Choices choices) implements Page {

    public record Tile(String code, String label, @Nullable BigDecimal value, String shown, String unit, String href, String hint) {}

    @Override public String self() { return "/dashboard" + ask.query(); }
}
