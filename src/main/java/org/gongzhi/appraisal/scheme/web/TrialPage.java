package org.gongzhi.appraisal.scheme.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.Tenths;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * Whose result a draft would change, and why.
 *
 * @param trial null when it was not tried since it last changed
 * @param bands only those whose band would change
 * @param next  where the next page begins
 */
@Template("appraisal/scheme/trial")
public record TrialPage(Scheme scheme, SchemePage.@Nullable Trial trial, boolean bands, List<Row> rows, @Nullable Long next)
        implements Listing<TrialPage.Row> {

    public record Row(
            long position,
            UUID round,
            UUID subject,
            @Heading("对象") String name,
            @Heading("所在区域") String place,
            @Heading("原总分") BigDecimal fromTotal,
            @Heading("新总分") BigDecimal toTotal,
            @Heading("原等次") @Nullable String fromBand,
            @Heading("新等次") @Nullable String toBand,
            @Heading("原名次") @Nullable Integer fromRank,
            @Heading("新名次") @Nullable Integer toRank,
            @Heading("原因") String why) {

        public String from() { return Tenths.of(fromTotal); }

        public String to() { return Tenths.of(toTotal); }
    }

    @Override public String self() { return "/schemes/" + scheme.id() + "/trial" + (bands ? "" : "?bands=false"); }

    @Override public String sheetName() { return scheme.name() + "试算"; }

    public List<Tab> tabs() {
        var base = "/schemes/" + scheme.id() + "/trial";
        return List.of(new Tab("等次会变", base, trial == null ? null : trial.bands()), new Tab("所有变化", base + "?bands=false", trial == null ? null : trial.changed()));
    }

    public @Nullable String more() { return next == null ? null : "/schemes/" + scheme.id() + "/trial?bands=" + bands + "&after=" + next; }
}
