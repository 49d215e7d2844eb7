package org.gongzhi.incubation.booking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.gongzhi.platform.clock.OfficeClock;
import org.jspecify.annotations.Nullable;

/** A room for a while on one day. @param organization for whom a desk books; none: for the centre itself */
public record NewBooking(
        @NotNull UUID room,
        @Nullable UUID organization,
        @NotNull LocalDate on,
        @NotNull LocalTime from,
        @NotNull LocalTime to,
        @NotNull @Min(1) @Max(9999) Integer people,
        @NotBlank @Size(max = 100) String purpose) {

    Instant startsAt() { return on.atTime(from).atZone(OfficeClock.ZONE).toInstant(); }

    Instant endsAt() { return on.atTime(to).atZone(OfficeClock.ZONE).toInstant(); }

    Duration length() { return Duration.between(from, to); }
}
