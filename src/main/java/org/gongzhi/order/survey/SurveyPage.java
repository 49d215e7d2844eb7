package org.gongzhi.order.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Series;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * Needs that wait beside organizations that could answer them. Each number opens to its rows.
 *
 * @param town   the town that is looked at; null for all within reach
 * @param all    everything together
 * @param fields by service field, wherever it is
 * @param places by town, whichever field it is
 * @param rows   by field and town
 */
@Template("order/survey/show")
public record SurveyPage(@Nullable String town, List<Option> towns, Row all, List<Row> fields, List<Row> places, List<Row> rows)
        implements Listing<SurveyPage.Row> {

    /**
     * @param matched       needs that at least one organization can answer where they are
     * @param organizations registered organizations that say they can do this there
     */
    public record Row(
            @Nullable String fieldCode,
            @Heading("服务领域") @Nullable String field,
            @Nullable String townCode,
            @Heading("镇街") @Nullable String town,
            @Heading("待解决的需求（件）") int needs,
            @Heading("有组织能接（件）") int matched,
            @Heading("匹配率（%）") @Nullable BigDecimal share,
            @Heading("能承接的组织（家）") int organizations,
            @Heading("结论") Verdict verdict) {

        Row(@Nullable String fieldCode, @Nullable String field, @Nullable String townCode, @Nullable String town, int needs, int matched, int organizations) {
            this(fieldCode, field, townCode, town, needs, matched,
                    needs == 0 ? null : BigDecimal.valueOf(100L * matched).divide(BigDecimal.valueOf(needs), 1, RoundingMode.HALF_UP),
                    organizations, Verdict.of(needs, matched, organizations));
        }

        public String needsHref() { return "/orders/survey/needs" + query(); }

        /** The needs that nobody can answer. */
        public String gapHref() { return needsHref() + (query().isEmpty() ? "?" : "&") + "gap=true"; }

        public String organizationsHref() { return "/orders/survey/organizations" + query(); }

        public int gap() { return needs - matched; }

        private String query() {
            if (fieldCode == null) return townCode == null ? "" : "?town=" + townCode;
            return "?field=" + fieldCode + (townCode == null ? "" : "&town=" + townCode);
        }
    }

    @Override public String self() { return town == null ? "/orders/survey" : "/orders/survey?town=" + town; }

    @Override public String sheetName() { return "双向摸底"; }

    public String sheetHref() { return self() + (town == null ? "?" : "&") + "format=xlsx"; }

    /** Where residents wait and nobody can come. */
    public List<Row> gaps() { return rows.stream().filter(row -> row.gap() > 0).toList(); }

    /** Fields in which organizations could do something and nobody asks. */
    public List<Row> idle() { return fields.stream().filter(row -> row.verdict() == Verdict.IDLE).toList(); }

    public Chart chart() {
        return new Chart("survey", "各领域的需求和力量", Chart.Kind.BAR, fields.stream().map(Row::field).toList(), List.of(
                new Series("待解决的需求", fields.stream().map(Row::needs).toList(), fields.stream().map(Row::needsHref).toList()),
                new Series("其中有组织能接", fields.stream().map(Row::matched).toList(), fields.stream().map(Row::needsHref).toList()),
                new Series("能承接的组织", fields.stream().map(Row::organizations).toList(), fields.stream().map(Row::organizationsHref).toList())), "件、家");
    }
}
