package org.gongzhi.province;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Series;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * One figure of all districts side by side, from the months that they have closed.
 *
 * @param total   made anew from what the districts' figures were divided from
 * @param lacking who has not closed all months of the period, each with the months
 */
@Template("province/show")
public record ProvincePage(String figure, String label, String unit, String definition, String period, String periodLabel, boolean divided,
        @Nullable BigDecimal total, String totalShown, List<Row> rows, List<String> lacking, @JsonIgnore List<Option> figures,
        @JsonIgnore List<Option> periods) implements Listing<ProvincePage.Row> {

    /**
     * @param missing the months of the period that are not closed
     * @param href    where it opens in the district itself, for whoever reaches that
     */
    public record Row(@Heading("区县") String district, @Heading("数值") @Nullable BigDecimal value, @Heading("分子") @Nullable BigDecimal numerator,
            @Heading("分母") @Nullable BigDecimal denominator, @Heading("依据行数") long facts, @Heading("未结账月份") String missing,
            @Heading("更正") String corrected, @Heading("冻结时间") @Nullable Instant frozenAt, String shown, @Nullable String href) {}

    @Override public String self() { return "/province?figure=" + figure + "&period=" + period; }

    @Override public String sheetName() { return "各区县" + label; }

    public Chart chart() {
        return new Chart("districts", "各区县" + label, rows.size() > 12 ? Chart.Kind.ROW : Chart.Kind.BAR, rows.stream().map(Row::district).toList(),
                List.of(new Series(label, rows.stream().map(Row::value).toList())), unit);
    }
}
