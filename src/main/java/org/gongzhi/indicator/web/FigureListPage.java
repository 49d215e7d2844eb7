package org.gongzhi.indicator.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongzhi.indicator.Ask;
import org.gongzhi.indicator.Choices;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

@Template("indicator/list")
public record FigureListPage(Ask ask, List<Row> rows, @JsonIgnore Choices choices) implements Listing<FigureListPage.Row> {

    public record Row(
            @Heading("类别") String group,
            @Heading("代码") String code,
            @Heading("指标") String label,
            @Heading("数值") @Nullable BigDecimal value,
            @Heading("单位") String unit,
            @Heading("口径") String definition,
            @Heading("依据") String source,
            String shown,
            long facts,
            String href,
            String evidence) {}

    /** The figures by group, in the order of the rows. */
    public Map<String, List<Row>> groups() {
        return rows.stream().collect(Collectors.groupingBy(Row::group, LinkedHashMap::new, Collectors.toList()));
    }

    @Override public String self() { return "/figures" + ask.query(); }
}
