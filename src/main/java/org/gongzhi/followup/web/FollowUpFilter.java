package org.gongzhi.followup.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.FollowUpStage;
import org.gongzhi.followup.What;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Which cases a list shows.
 *
 * @param what  together with {@code since} and {@code until}: the cases behind a number of the digest
 * @param q     part of a title or of an organization's name, two characters at least, or a number
 */
public record FollowUpFilter(@Nullable FollowUpStage stage, @Nullable FollowUpSource source, @Nullable UUID owner, @Nullable UUID organization,
        @Nullable What what, @Nullable LocalDate since, @Nullable LocalDate until, @Nullable String q) {

    public static final FollowUpFilter NONE = new FollowUpFilter(null, null, null, null, null, null, null, null);

    public FollowUpFilter { q = q == null || q.isBlank() ? null : q.strip(); }

    public static FollowUpFilter of(FollowUpStage stage) { return new FollowUpFilter(stage, null, null, null, null, null, null, null); }

    public static FollowUpFilter of(What what, LocalDate since, LocalDate until) { return new FollowUpFilter(null, null, null, null, what, since, until, null); }

    FollowUpFilter ownedBy(UUID person) { return new FollowUpFilter(stage, source, person, organization, what, since, until, q); }

    FollowUpFilter from(FollowUpSource where) { return new FollowUpFilter(stage, where, owner, organization, what, since, until, q); }

    /** The list's address with this filter. */
    public String href() {
        var asked = params().entrySet().stream()
                .filter(param -> param.getValue() != null)
                .map(param -> param.getKey() + "=" + UriUtils.encode(param.getValue().toString(), "UTF-8"))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "/follow-ups" : "/follow-ups?" + asked;
    }

    public String with(String param) { return href() + (href().contains("?") ? "&" : "?") + param; }

    private Map<String, @Nullable Object> params() {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.put("stage", stage);
        params.put("source", source);
        params.put("owner", owner);
        params.put("organization", organization);
        params.put("what", what);
        params.put("since", since);
        params.put("until", until);
        params.put("q", q);
        return params;
    }
}
