package org.gongzhi.funding.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Series;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;

/** @param source a source's code, blank for all of them */
@Template("funding/list")
public record FundListPage(int year, String source, List<Integer> years, List<Source> sources, List<Row> rows)
        implements Listing<FundListPage.Row> {

    /** What one source has given this year within reach, and what became of it. */
    public record Source(String code, String label, int lines, BigDecimal allocated, BigDecimal available, BigDecimal reserved,
            BigDecimal spent) {

        public BigDecimal execution() { return Share.of(spent, allocated); }
    }

    public record Row(
            UUID id,
            @Heading("年度") int year,
            @Heading("资金来源") String source,
            @Heading("预算") String name,
            @Heading("区域") String place,
            @Heading("拨入（元）") BigDecimal allocated,
            @Heading("可用（元）") BigDecimal available,
            @Heading("预留（元）") BigDecimal reserved,
            @Heading("已付（元）") BigDecimal spent) {

        public BigDecimal execution() { return Share.of(spent, allocated); }

        public String href() { return "/funds/" + id; }
    }

    @Override public String self() { return "/funds?year=" + year + (source.isEmpty() ? "" : "&source=" + source); }

    /** The latest year is what one sees without asking. */
    public List<Tab> tabs() {
        return years.stream().map(one -> new Tab(one + " 年", one.equals(years.get(0)) ? "/funds" : "/funds?year=" + one)).toList();
    }

    public List<Option> options() { return sources.stream().map(one -> new Option(one.code(), one.label())).toList(); }

    public String hrefOf(Source one) { return "/funds?year=" + year + "&source=" + one.code(); }

    public BigDecimal total(Function<Row, BigDecimal> column) {
        return rows.stream().map(column).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Chart chart() {
        return new Chart("money-by-source", year + " 年资金按来源", Chart.Kind.STACK, sources.stream().map(Source::label).toList(),
                List.of(series("已付", Source::spent), series("预留", Source::reserved), series("可用", Source::available)), "元",
                sources.stream().map(this::hrefOf).toList());
    }

    private Series series(String name, Function<Source, BigDecimal> amount) {
        return new Series(name, sources.stream().map(amount).toList());
    }
}
