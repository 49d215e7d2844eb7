package org.gongzhi.incubation.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** One booking, and what may be done with it now. */
@Template("incubation/booking/show")
public record BookingPage(Facts facts, List<Timeline.Entry> entries, List<Action> actions) implements Page {

    public record Facts(UUID id, String number, UUID roomId, String room, UUID centreId, String centre, @Nullable UUID organizationId,
            @Nullable String organization, String purpose, int people, Instant startsAt, Instant endsAt, BookingStage stage, @Nullable Integer attended,
            String booker) {}

    @Override public String self() { return "/incubation/bookings/" + facts.id(); }
}
