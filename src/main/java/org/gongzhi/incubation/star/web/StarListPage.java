package org.gongzhi.incubation.star.web;

import java.math.BigDecimal;
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
 * The stars of one year within reach, the best first.
 *
 * @param year   the newest one with stars, unless another was asked for; null when there is none
 * @param counts how many have which stars
 * @param next   after whom the others begin; null when there are none
 */
@Template("incubation/star/list")
public record StarListPage(@Nullable Integer year, List<Integer> years, @Nullable Integer stars, List<Row> rows, @Nullable Chart counts, @Nullable UUID next)
        implements Listing<StarListPage.Row> {

    public record Row(UUID id, @Heading("名次") @Nullable Integer rank, @Heading("组织") String name, @Heading("星级") int stars, @Heading("得分") BigDecimal total,
            UUID round, @Nullable UUID interviewId, @Heading("约谈") @Nullable String interview) {

        public String href() { return "/incubation/scores/" + id; }

        public String sheet() { return "/appraisals/" + round + "/results/" + id; }

        public String label() { return stars == 0 ? "不评星级" : "★".repeat(stars); }

        public String read() { return Tenths.of(total); }
    }

    @Override public String self() { return year == null ? "/incubation/stars" : "/incubation/stars?year=" + year + (stars == null ? "" : "&stars=" + stars); }

    public String sheet() { return self() + (year == null ? "?" : "&") + "format=xlsx"; }

    public @Nullable String further() { return next == null ? null : self() + "&after=" + next; }

    public List<Tab> tabs() { return Tab.ofYears("/incubation/stars", years, "年度"); }

    public List<Option> choices() {
        return List.of(new Option("5", "五星"), new Option("4", "四星"), new Option("3", "三星"), new Option("2", "二星"), new Option("1", "一星"), new Option("0", "不评星级"));
    }
}
