package org.gongzhi.platform.page;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One face of a list or of a record; {@code count} is shown beside the label where it helps to choose. */
public record Tab(String label, String href, @Nullable Integer count) {

    public Tab(String label, String href) { this(label, href, null); }

    /** One for each year, the newest first; without a year the page shows that. @param unit behind the number, such as 年度 */
    public static List<Tab> ofYears(String page, List<Integer> years, String unit) {
        return years.stream().map(year -> new Tab(year + " " + unit, year.equals(years.get(0)) ? page : page + "?year=" + year)).toList();
    }

    /** The tab whose page this is; of several, the one that asks for most, so that “all” gives way to a single stage. */
    public static @Nullable Tab current(List<Tab> tabs, View view) {
        return tabs.stream().filter(tab -> view.isHere(tab.href)).max(Comparator.comparingInt(tab -> tab.href.length())).orElse(null);
    }
}
