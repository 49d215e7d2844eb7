package org.gongzhi.party.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongzhi.party.body.FormingMode;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.clock.OfficeClock;
import org.jspecify.annotations.Nullable;

/**
 * Which coverage is looked at.
 *
 * @param on     the day; null for today
 * @param known  as known at the end of that day; null for now
 * @param region twelve digits, within reach; null for all of it
 */
public record CoverageFilter(@Nullable LocalDate on, @Nullable LocalDate known, @Nullable String region, @Nullable CoverageState state,
        @Nullable OrganizationKind kind, @Nullable String field, @Nullable FormingMode mode) {

    public CoverageFilter {
        region = region == null || !region.matches("[0-9]{12}") ? null : region;
        field = field == null || field.isBlank() ? null : field;
    }

    public CoverageFilter of(@Nullable CoverageState which) { return new CoverageFilter(on, known, region, which, kind, field, mode); }

    public CoverageFilter in(@Nullable String place) { return new CoverageFilter(on, known, place, state, kind, field, mode); }

    public CoverageFilter of(@Nullable OrganizationKind which) { return new CoverageFilter(on, known, region, state, which, field, mode); }

    public CoverageFilter of(@Nullable String which) { return new CoverageFilter(on, known, region, state, kind, which, mode); }

    public CoverageFilter of(FormingMode which) { return new CoverageFilter(on, known, region, state, kind, field, which); }

    public CoverageFilter asKnown(@Nullable LocalDate when) { return new CoverageFilter(on, when, region, state, kind, field, mode); }

    public String href(String path) {
        var asked = params().entrySet().stream().filter(param -> param.getValue() != null).map(param -> param.getKey() + "=" + param.getValue()).collect(Collectors.joining("&"));
        return asked.isEmpty() ? path : path + "?" + asked;
    }

    /** The significant digits of the place looked at. */
    String prefix(Reach reach) {
        var code = region == null || region.compareTo(reach.from()) < 0 || region.compareTo(reach.to()) > 0 ? reach.region() : region.replaceFirst("(0000000000|00000000|000000|000)$", "");
        return code.length() < reach.region().length() ? reach.region() : code;
    }

    /** Exclusive: what was recorded before it was known. */
    String instant() {
        return known == null ? "infinity" : startOf(known.plusDays(1)).toString();
    }

    private static Instant startOf(LocalDate day) { return day.atStartOfDay(OfficeClock.ZONE).toInstant(); }

    private Map<String, @Nullable Object> params() {
        var params = new LinkedHashMap<String, @Nullable Object>();
        params.put("on", on);
        params.put("known", known);
        params.put("region", region);
        params.put("state", state);
        params.put("kind", kind);
        params.put("field", field);
        params.put("mode", mode);
        return params;
    }
}
