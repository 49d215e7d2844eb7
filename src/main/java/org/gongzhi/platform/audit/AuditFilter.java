package org.gongzhi.platform.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongzhi.platform.clock.OfficeClock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which rows of the journal are looked for.
 *
 * @param person   a log-in or a whole name
 * @param subject  a kind of thing
 * @param number   by which a thing goes
 * @param deed     what was done: a deed, or with the kind of thing a move
 * @param until    the last day
 * @param capacity what it begins with
 * @param address  a network address
 */
public record AuditFilter(@Nullable String person, @Nullable String subject, @Nullable String number, @Nullable String deed,
        @Nullable LocalDate since, @Nullable LocalDate until, @Nullable String capacity, @Nullable String address) {

    static final String PATH = "/journal";

    public AuditFilter {
        person = blankToNull(person);
        subject = blankToNull(subject);
        number = blankToNull(number);
        deed = blankToNull(deed);
        capacity = blankToNull(capacity);
        address = blankToNull(address);
    }

    public boolean isEmpty() { return params().isEmpty(); }

    @Nullable Instant from() { return since == null ? null : since.atStartOfDay(OfficeClock.ZONE).toInstant(); }

    @Nullable Instant to() { return until == null ? null : until.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant(); }

    /** The list's address with this filter and one more parameter. */
    String href(String name, @Nullable Object value) {
        var address = UriComponentsBuilder.fromPath(PATH);
        params().forEach((param, wanted) -> address.queryParam(param, "{" + param + "}"));
        var values = new LinkedHashMap<>(params());
        if (value != null) {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }

    private Map<String, Object> params() {
        var params = new LinkedHashMap<String, Object>();
        put(params, "person", person);
        put(params, "subject", subject);
        put(params, "number", number);
        put(params, "deed", deed);
        put(params, "since", since);
        put(params, "until", until);
        put(params, "capacity", capacity);
        put(params, "address", address);
        return params;
    }

    private static void put(Map<String, Object> params, String name, @Nullable Object value) {
        if (value != null) params.put(name, value);
    }

    private static @Nullable String blankToNull(@Nullable String typed) { return typed == null || typed.isBlank() ? null : typed.strip(); }
}
