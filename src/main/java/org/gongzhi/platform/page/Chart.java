package org.gongzhi.platform.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A picture of numbers and the table they are read from, drawn by {@code ui/chart}. The table is in the page with or
 * without script; the picture is drawn from the same values.
 *
 * @param id     unique on its page
 * @param unit   what is counted, e.g. 件 or 元
 * @param hrefs  where each category opens to its rows, in the order of the categories; empty when there is nothing to open
 */
public record Chart(String id, String title, Kind kind, List<String> categories, List<Series> series, String unit, List<String> hrefs) {

    /** BAR stands, ROW lies (for long names), STACK stands with the series upon each other. PIE, FUNNEL and RADAR show one figure by category; RADAR may show several series. */
    public enum Kind { BAR, ROW, STACK, LINE, AREA, PIE, FUNNEL, RADAR }

    private static final JsonMapper JSON = JsonMapper.shared();

    public Chart(String id, String title, Kind kind, List<String> categories, List<Series> series, String unit) {
        this(id, title, kind, categories, series, unit, List.of());
    }

    /** What the script draws from, as an attribute of the picture. */
    public String drawing() {
        var drawing = new LinkedHashMap<String, Object>();
        drawing.put("kind", kind.name().toLowerCase(Locale.ROOT));
        drawing.put("unit", unit);
        drawing.put("categories", categories);
        drawing.put("series", series);
        drawing.put("hrefs", hrefs);
        return JSON.writeValueAsString(drawing);
    }

    /** Where the number of this series and category opens to its rows, if anywhere. */
    public @Nullable String href(int series, int category) {
        var own = this.series.get(series).hrefs();
        if (category < own.size()) return own.get(category);
        return category < hrefs.size() ? hrefs.get(category) : null;
    }

    /** The number as the table shows it: thousands, and decimals only where there are some. */
    public String text(int series, int category) {
        var value = this.series.get(series).values().get(category);
        return value == null ? "—" : new DecimalFormat("#,##0.##").format(new BigDecimal(value.toString()));
    }

    public boolean isEmpty() {
        return series.stream().allMatch(one -> one.values().stream().allMatch(value -> value == null || value.doubleValue() == 0));
    }
}
