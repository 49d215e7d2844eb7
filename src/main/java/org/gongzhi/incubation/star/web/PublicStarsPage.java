package org.gongzhi.incubation.star.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** The stars of one year as everybody sees them: who has three and more, without points. @param next after whom the others begin; null for none */
@Template("incubation/star/public")
public record PublicStarsPage(@Nullable Integer year, List<Integer> years, List<Row> rows, @Nullable UUID next) implements Page {

    public record Row(UUID id, String name, int stars, String centre) {

        public String href() { return "/portal/organizations/" + id; }

        public String label() { return "★".repeat(stars); }
    }

    @Override public String self() { return "/portal/stars" + (year == null ? "" : "?year=" + year); }

    public @Nullable String further() { return next == null ? null : self() + "&after=" + next; }

    public List<Tab> tabs() { return Tab.ofYears("/portal/stars", years, "年度"); }
}
