package org.gongzhi.indicator;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The filter bar of the figures as an address carries it: two dates outweigh a named period, nothing means this year. */
public record Wanted(@Nullable String region, @Nullable String period, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate first,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate last, @Nullable String field) {

    public Ask ask(Clock clock) { return new Ask(given(region), period(clock), given(field)); }

    private Period period(Clock clock) {
        if (first != null || last != null) return Period.between(first == null ? last : first, last == null ? Period.today(clock) : last);
        return given(period) == null ? Period.thisYear(clock) : Period.of(period);
    }

    private static @Nullable String given(@Nullable String value) { return value == null || value.isBlank() ? null : value; }
}
