package org.gongzhi.order.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.order.ClaimTrack;
import org.gongzhi.order.OrderStage;
import org.gongzhi.platform.region.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Which orders a list shows.
 *
 * @param scope        members of an organization: what they may take, what they carry out, or all they may see
 * @param town         a region code; everything that lies in it
 * @param organization carries the order out, alone or with others
 * @param q            part of a title or of the claimant's name, two characters at least, or a number
 */
public record OrderFilter(@Nullable OrderStage stage, @Nullable Scope scope, @Nullable String town, @Nullable String field,
        @Nullable ClaimTrack track, @Nullable UUID organization, @Nullable String q) {

    public enum Scope { ALL, OPEN, OURS }

    public OrderFilter {
        town = blankToNull(town);
        field = blankToNull(field);
        q = blankToNull(q);
    }

    OrderFilter in(Scope preset) { return scope != null ? this : new OrderFilter(stage, preset, town, field, track, organization, q); }

    /** The list's address with this filter. */
    public String href() {
        var asked = params().entrySet().stream()
                .filter(param -> param.getValue() != null)
                .map(param -> param.getKey() + "=" + UriUtils.encode(param.getValue().toString(), "UTF-8"))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "/orders" : "/orders?" + asked;
    }

    public String with(String param) { return href() + (href().contains("?") ? "&" : "?") + param; }

    String townEnd() { return town == null ? null : Region.lastOf(town); }

    private Map<String, @Nullable Object> params() {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.put("stage", stage);
        params.put("scope", scope);
        params.put("town", town);
        params.put("field", field);
        params.put("track", track);
        params.put("organization", organization);
        params.put("q", q);
        return params;
    }

    private static @Nullable String blankToNull(@Nullable String typed) { return typed == null || typed.isBlank() ? null : typed.strip(); }
}
