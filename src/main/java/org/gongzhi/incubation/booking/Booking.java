package org.gongzhi.incubation.booking;

import static org.gongzhi.incubation.booking.BookingMove.BOOK;
import static org.gongzhi.incubation.booking.BookingMove.CANCEL;
import static org.gongzhi.incubation.booking.BookingMove.MISS;
import static org.gongzhi.incubation.booking.BookingMove.USE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

@Table("room_booking")
class Booking extends AbstractAggregateRoot<Booking> {

    @Id private final UUID id;
    @Version private @Nullable Integer version;
    private final LocalDate bookedOn;
    private final UUID roomId;
    private final String region;
    private final @Nullable UUID organizationId;
    private final String purpose;
    private final int people;
    private final Instant startsAt;
    private final Instant endsAt;
    private final UUID bookedBy;
    private BookingStage stage = BookingStage.BOOKED;
    private @Nullable Integer attended;

    @PersistenceCreator
    Booking(UUID id, LocalDate bookedOn, UUID roomId, String region, @Nullable UUID organizationId, String purpose, int people, Instant startsAt,
            Instant endsAt, UUID bookedBy) {
        this.id = id;
        this.bookedOn = bookedOn;
        this.roomId = roomId;
        this.region = region;
        this.organizationId = organizationId;
        this.purpose = purpose;
        this.people = people;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.bookedBy = bookedBy;
    }

    static Booking book(NewBooking wanted, String region, @Nullable UUID organization, Act act) {
        var booking = new Booking(UUID.randomUUID(), LocalDate.ofInstant(act.at(), OfficeClock.ZONE), wanted.room(), region, organization,
                wanted.purpose().strip(), wanted.people(), wanted.startsAt(), wanted.endsAt(), act.by());
        booking.registerEvent(new Moved(Bookings.SUBJECT, booking.id, BOOK, null, act, Map.of("people", wanted.people())));
        return booking;
    }

    /** @throws Refused {@code booking.cancel.late} once it has begun */
    Booking cancel(Act act) {
        if (!act.at().isBefore(startsAt)) throw new Refused("booking.cancel.late");
        return move(CANCEL, act, Map.of());
    }

    /** @throws Refused {@code booking.use.early} before it has begun */
    Booking use(int attended, Act act) {
        if (act.at().isBefore(startsAt)) throw new Refused("booking.use.early");
        this.attended = attended;
        return move(USE, act, Map.of("people", attended));
    }

    Booking miss(Act act) {
        if (act.at().isBefore(startsAt)) throw new Refused("booking.use.early");
        return move(MISS, act, Map.of());
    }

    private Booking move(BookingMove move, Act act, Map<String, ?> data) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved(Bookings.SUBJECT, id, move, before, act, data));
        return this;
    }

    UUID id() { return id; }

    @Nullable UUID organizationId() { return organizationId; }

    String region() { return region; }
}
