package org.gongzhi.indicator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a figure of. The door answers for no more than lies in the viewer's reach.
 *
 * @param region a code of twelve digits; null is all of the viewer's reach
 * @param field  in the figure's own words, such as 助老服务; null is all
 */
public record Ask(@Nullable String region, Period period, @Nullable String field) {

    public static Ask of(Period period) { return new Ask(null, period, null); }

    public Ask in(String region) { return new Ask(region, period, field); }

    public Ask during(Period period) { return new Ask(region, period, field); }

    public Ask about(String field) { return new Ask(region, period, field); }

    /** The same question as the query of an address. */
    public String query() {
        return "?period=" + encoded(period.code()) + (region == null ? "" : "&region=" + region) + (field == null ? "" : "&field=" + encoded(field));
    }

    /** A value as it stands in the query of an address. */
    public static String encoded(String value) { return URLEncoder.encode(value, StandardCharsets.UTF_8); }
}
