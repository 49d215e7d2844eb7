package org.gongzhi.organization.web;

import java.util.HashMap;
import java.util.Map;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.organization.OrganizationStage;
import org.gongzhi.platform.region.Region;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What to look for: each part that is missing does not matter. {@code query} is any part of a name, or a whole code. */
public record OrganizationFilter(@Nullable String query, @Nullable OrganizationKind kind, @Nullable OrganizationStage stage,
        @Nullable String field, @Nullable String town, @Nullable String format, @Nullable Long before) {

    private static final int PAGE = 20;
    private static final int SHEET = 100_000;

    public boolean isEmpty() { return text() == null && kind == null && stage == null && blank(field) == null && blank(town) == null; }

    int limit() { return "xlsx".equals(format) ? SHEET : PAGE; }

    /** One character alone is in no pair of two: it is looked for at the beginning of the name. */
    Map<String, @Nullable Object> params() {
        var params = new HashMap<String, @Nullable Object>();
        var text = text();
        params.put("code", text == null ? null : text.toUpperCase());
        params.put("bigrams", text == null ? null : Bigrams.of(text));
        params.put("name", text == null ? null : (text.length() > 1 ? "%" : "") + Bigrams.literally(text) + "%");
        params.put("kind", kind == null ? null : kind.name());
        params.put("stage", stage == null ? null : stage.name());
        params.put("field", blank(field));
        params.put("town", blank(town));
        params.put("town_end", blank(town) == null ? null : Region.lastOf(town));
        params.put("before", from());
        params.put("rows", limit() + 1);
        return params;
    }

    /** Serial numbers of the page are below this. */
    long from() { return before == null ? Long.MAX_VALUE : before; }

    /** As if nobody had asked for that. */
    Map<String, @Nullable Object> paramsBut(String name) {
        var params = params();
        params.put(name, null);
        return params;
    }

    /** Whether nothing but a name is looked for, on a page. */
    boolean isNameOnly() { return text() != null && text().length() > 1 && kind == null && stage == null && blank(field) == null && blank(town) == null && limit() == PAGE; }

    String next(long serial) {
        return UriComponentsBuilder.fromUriString(href(null)).queryParam("before", serial).build().toUriString();
    }

    String href(@Nullable String format) {
        var href = UriComponentsBuilder.fromPath("/organizations");
        if (text() != null) href.queryParam("query", text());
        if (kind != null) href.queryParam("kind", kind);
        if (stage != null) href.queryParam("stage", stage);
        if (blank(field) != null) href.queryParam("field", field);
        if (blank(town) != null) href.queryParam("town", town);
        if (format != null) href.queryParam("format", format);
        return href.encode().build().toUriString();
    }

    @Nullable String text() { return blank(query); }

    private static @Nullable String blank(@Nullable String text) { return text == null || text.isBlank() ? null : text.strip(); }
}
