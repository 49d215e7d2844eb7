package org.gongzhi.indicator.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import org.gongzhi.indicator.Ask;
import org.gongzhi.indicator.Choices;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Series;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * One figure: what it is, what it comes to, and how that is made up.
 *
 * @param how    in which way the facts become the value
 * @param fields what can be asked for as a field, whichever is asked for now
 */
@Template("indicator/show")
public record FigurePage(String code, String group, String label, String unit, String definition, String source, String how, String fieldLabel,
        boolean stock, Ask ask, @Nullable BigDecimal value, String shown, long facts, List<Row> byRegion, List<Row> byMonth, List<Row> byField,
        @JsonIgnore List<Option> fields, @JsonIgnore Choices choices) implements Page {

    /**
     * @param href     the figure narrowed to this part
     * @param evidence the rows of this part
     * @param closed   the frozen value of a closed month
     */
    public record Row(String code, String label, @Nullable BigDecimal value, String shown, long facts, String href, String evidence,
            @Nullable Closed closed) {}

    /** @param differs whether the rows give another value today than when the month was closed */
    public record Closed(@Nullable BigDecimal value, String shown, int version, String reason, boolean differs) {}

    @Override public String self() { return "/figures/" + code + ask.query(); }

    public String evidence() { return "/figures/" + code + "/rows" + ask.query(); }

    public Chart regionChart() { return chart("by-region", "按地方", byRegion.size() > 12 ? Chart.Kind.ROW : Chart.Kind.BAR, byRegion); }

    public Chart monthChart() { return chart("by-month", "按月", Chart.Kind.LINE, byMonth); }

    public Chart fieldChart() { return chart("by-field", "按" + fieldLabel, Chart.Kind.ROW, byField); }

    private Chart chart(String id, String title, Chart.Kind kind, List<Row> rows) {
        return new Chart(id, title, kind, rows.stream().map(Row::label).toList(),
                List.of(new Series(label, rows.stream().map(Row::value).toList())), unit, rows.stream().map(Row::evidence).toList());
    }
}
