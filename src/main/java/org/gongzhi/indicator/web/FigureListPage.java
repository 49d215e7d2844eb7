package org.gongzhi.indicator.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.indicator.Ask;
import org.gongzhi.indicator.Choices;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * @param group  which of the {@code groups} is shown, or {@link #ALL}
 * @param called a part of their names that was asked for
 */
@Template("indicator/list")
public record FigureListPage(Ask ask, String group, String called, List<String> groups, List<Row> rows, @JsonIgnore Choices choices)
        implements Listing<FigureListPage.Row> {

    public static final String ALL = "*";

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

    /** To choose from. */
    @JsonIgnore
    public List<Option> offered() {
        return Stream.concat(groups.stream().map(name -> new Option(name, name)), Stream.of(new Option(ALL, "全部类别"))).toList();
    }

    /** The figures by group, in the order of the rows. */
    public Map<String, List<Row>> byGroup() {
        return rows.stream().collect(Collectors.groupingBy(Row::group, LinkedHashMap::new, Collectors.toList()));
    }

    @Override public String self() { return "/figures" + ask.query() + "&group=" + Ask.encoded(group) + (called.isEmpty() ? "" : "&query=" + Ask.encoded(called)); }
}
