package org.gongzhi.incubation.month.web;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.Tenths;
import org.gongzhi.platform.page.Chart;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * A year of months of all residents within reach.
 *
 * @param limit points below which a month is low today
 * @param next  the name after which the others begin; null when there are none
 */
@Template("incubation/month/scores")
public record ScoreListPage(int year, List<Integer> years, @Nullable UUID centre, List<Option> centres, BigDecimal limit, List<Row> rows, @Nullable Chart trend,
        @Nullable String next) implements Listing<ScoreListPage.Row> {

    /** An exempt month is empty, and so is one that is not settled. */
    public record Row(UUID id, @Heading("组织") String name, @Heading("孵化中心") String centre, @Heading("1 月") @Nullable BigDecimal m1,
            @Heading("2 月") @Nullable BigDecimal m2, @Heading("3 月") @Nullable BigDecimal m3, @Heading("4 月") @Nullable BigDecimal m4,
            @Heading("5 月") @Nullable BigDecimal m5, @Heading("6 月") @Nullable BigDecimal m6, @Heading("7 月") @Nullable BigDecimal m7,
            @Heading("8 月") @Nullable BigDecimal m8, @Heading("9 月") @Nullable BigDecimal m9, @Heading("10 月") @Nullable BigDecimal m10,
            @Heading("11 月") @Nullable BigDecimal m11, @Heading("12 月") @Nullable BigDecimal m12, @Heading("平均") @Nullable BigDecimal mean) {

        public String href() { return "/incubation/scores/" + id; }

        public @Nullable BigDecimal month(int month) {
            return Arrays.asList(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12).get(month - 1);
        }
    }

    @Override public String self() { return "/incubation/scores?year=" + year + (centre == null ? "" : "&centre=" + centre); }

    public String sheet() { return self() + "&format=xlsx"; }

    public @Nullable String further() { return next == null ? null : self() + "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8); }

    public List<Tab> tabs() { return Tab.ofYears("/incubation/scores", years, "年"); }

    public static String points(@Nullable BigDecimal points) { return points == null ? "" : Tenths.of(points); }

    public boolean isLow(@Nullable BigDecimal points) { return points != null && points.compareTo(limit) < 0; }
}
