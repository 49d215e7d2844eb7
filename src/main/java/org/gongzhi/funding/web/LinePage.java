package org.gongzhi.funding.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.funding.EntryKind;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * One budget line and its ledger.
 *
 * @param kind which entries are shown; null for all
 * @param next where the older entries begin
 */
@Template("funding/line")
public record LinePage(Facts line, List<String> uses, @Nullable EntryKind kind, List<Row> rows, @Nullable Long next)
        implements Listing<LinePage.Row> {

    public record Facts(UUID id, String source, int year, String place, String name, String purpose, BigDecimal allocated,
            BigDecimal available, BigDecimal reserved, BigDecimal spent) {

        public BigDecimal execution() { return Share.of(spent, allocated); }
    }

    public record Row(
            long id,
            @Heading("时间") Instant at,
            @Heading("类型") EntryKind kind,
            @Heading("金额（元）") BigDecimal amount,
            @Heading("事项") @Nullable String title,
            @Nullable String href,
            @Heading("付款单号") @Nullable String payment,
            @Nullable UUID paymentId,
            @Heading("经办人") String actor,
            @Heading("说明") String note) {}

    @Override public String self() { return "/funds/" + line.id(); }

    /** For a large figure: fen only where there are some. */
    public String yuan(BigDecimal amount) { return new DecimalFormat("#,##0.##").format(amount); }

    public String of(EntryKind kind) { return self() + "?kind=" + kind; }

    public @Nullable String older() { return next == null ? null : self() + "?before=" + next + (kind == null ? "" : "&kind=" + kind); }

    public String sheet() { return self() + "?format=xlsx" + (kind == null ? "" : "&kind=" + kind); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部流水", self())));
        for (var one : EntryKind.values()) tabs.add(new Tab(one.label(), of(one)));
        return tabs;
    }
}
