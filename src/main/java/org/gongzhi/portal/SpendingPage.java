package org.gongzhi.portal;

import java.math.BigDecimal;
import java.util.List;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Series;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** What was paid, by where it came from; each sum opens to the orders that it paid for. */
@Template("portal/spending")
public record SpendingPage(@Nullable Integer year, List<Integer> years, List<Source> sources) implements Page {

    public record Source(String code, String label, BigDecimal paid, long orders) {}

    @Override public String self() { return year == null ? "/portal/spending" : "/portal/spending?year=" + year; }

    public String href(Source source) {
        return "/portal/orders?state=DONE&source=" + source.code() + (year == null ? "" : "&year=" + year);
    }

    public BigDecimal total() { return sources.stream().map(Source::paid).reduce(BigDecimal.ZERO, BigDecimal::add); }

    public long orders() { return sources.stream().mapToLong(Source::orders).sum(); }

    public Chart chart() {
        return new Chart("spending", "资金来源", Chart.Kind.ROW, sources.stream().map(Source::label).toList(),
                List.of(new Series("已支付", sources.stream().map(Source::paid).toList())), "元", sources.stream().map(this::href).toList());
    }
}
