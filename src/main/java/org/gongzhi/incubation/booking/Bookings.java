package org.gongzhi.incubation.booking;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.gongzhi.incubation.centre.RoomKind;
import org.gongzhi.incubation.settlement.SettlementRule;
import org.gongzhi.incubation.settlement.SettlementRules;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.message.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to bookings of rooms: by the half hour, within the hours of the house and the hours that an organization may have in a month;
 * a room is booked once at a time. (domain.md M68)
 */
@Service
@Transactional
public class Bookings {

    public static final String SUBJECT = "room-booking";

    private record Room(RoomKind kind, int capacity, String name, String region) {}

    private final BookingRepository repository;
    private final SettlementRules rules;
    private final Messages messages;
    private final JdbcClient db;
    private final Clock clock;

    Bookings(BookingRepository repository, SettlementRules rules, Messages messages, JdbcClient db, Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.messages = messages;
        this.db = db;
        this.clock = clock;
    }

    /**
     * Books a room.
     *
     * @throws Refused {@code booking.room}, {@code booking.half-hours}, {@code booking.order}, {@code booking.hours}, {@code booking.past},
     *         {@code booking.ahead}, {@code booking.people}, {@code booking.quota}, {@code booking.taken}
     */
    public UUID book(NewBooking wanted, Viewer viewer) {
        var room = room(wanted.room(), viewer);
        check(wanted, room);
        var organization = organization(wanted, viewer);
        if (organization != null) checkQuota(organization, wanted);
        checkFree(wanted, room, viewer);
        return repository.save(Booking.book(wanted, room.region(), organization, viewer.act(clock.instant(), wanted.purpose()))).id();
    }

    /** Before it begins. Whoever it was booked for hears of it when the centre cancels. */
    public void cancel(UUID id, String reason, Viewer viewer) {
        var booking = repository.save(held(id, viewer).cancel(viewer.act(clock.instant(), reason)));
        if (booking.organizationId() != null && !viewer.belongsTo(booking.organizationId()))
            messages.tellHolders("booking.make", booking.region(), booking.organizationId(), "场地预订已由中心取消：" + reason, href(id));
    }

    /** It took place, with so many people. */
    public void use(UUID id, int people, Viewer viewer) { repository.save(held(id, viewer).use(people, viewer.act(clock.instant(), ""))); }

    public void miss(UUID id, String note, Viewer viewer) { repository.save(held(id, viewer).miss(viewer.act(clock.instant(), note))); }

    /** Minutes that an organization has booked or used for days of a month; whoever stayed away has used them up too. */
    @Transactional(readOnly = true)
    public long minutes(UUID organization, LocalDate anyDay) {
        var first = anyDay.withDayOfMonth(1).atStartOfDay(OfficeClock.ZONE);
        return db.sql("""
                        select coalesce(sum(extract(epoch from ends_at - starts_at)) / 60, 0)::bigint
                          from room_booking
                         where organization_id = :organization
                           and stage <> 'CANCELLED'
                           and starts_at >= :since
                           and starts_at < :until
                        """)
                .param("organization", organization)
                .param("since", Timestamp.from(first.toInstant()))
                .param("until", Timestamp.from(first.plusMonths(1).toInstant()))
                .query(Long.class)
                .single();
    }

    private Room room(UUID room, Viewer viewer) {
        return db.sql("""
                        select r.kind, r.capacity, c.name || ' ' || r.name as name, c.region
                          from centre_room r
                          join incubation_centre c on c.id = r.centre_id
                         where r.id = :room
                           and r.retired_on is null
                           and c.closed_on is null
                           and c.region between :from and :to
                        """)
                .params(viewer.reach().params())
                .param("room", room)
                .query(Room.class)
                .optional()
                .filter(found -> found.kind().isBookable())
                .orElseThrow(() -> new Refused("booking.room").at("room"));
    }

    private void check(NewBooking wanted, Room room) {
        var today = LocalDate.now(clock.withZone(OfficeClock.ZONE));
        var rule = rules.on(today);
        if (!isHalfHour(wanted.from()) || !isHalfHour(wanted.to())) throw new Refused("booking.half-hours").at("from");
        if (!wanted.to().isAfter(wanted.from())) throw new Refused("booking.order").at("to");
        if (wanted.from().isBefore(rule.opens()) || wanted.to().isAfter(rule.closes())) throw new Refused("booking.hours", rule.opens().toString(), rule.closes().toString()).at("from");
        if (wanted.startsAt().isBefore(clock.instant())) throw new Refused("booking.past").at("from");
        if (wanted.on().isAfter(today.plusDays(rule.bookingDaysAhead()))) throw new Refused("booking.ahead", rule.bookingDaysAhead()).at("on");
        if (wanted.people() > room.capacity()) throw new Refused("booking.people", room.capacity()).at("people");
    }

    /** Of one organization one books after the other, or two rooms at once would pass the quota together. */
    private void checkQuota(UUID organization, NewBooking wanted) {
        db.sql("select 1 from organization where id = ? for no key update").param(organization).query(Integer.class).single();
        SettlementRule rule = rules.on(wanted.on());
        var booked = Duration.ofMinutes(minutes(organization, wanted.on()));
        if (booked.plus(wanted.length()).compareTo(Duration.ofHours(rule.bookingHoursAMonth())) > 0)
            throw new Refused("booking.quota", rule.bookingHoursAMonth(), hours(booked)).at("to");
    }

    /** Whoever comes second waits for the room, and hears who has it; what for, only whoever may open that booking. */
    private void checkFree(NewBooking wanted, Room room, Viewer viewer) {
        db.sql("select 1 from centre_room where id = ? for no key update").param(wanted.room()).query(Integer.class).single();
        var taken = db.sql("""
                        select to_char(b.starts_at at time zone 'Asia/Shanghai', 'HH24:MI') || '—' || to_char(b.ends_at at time zone 'Asia/Shanghai', 'HH24:MI')
                               || ' 已由' || coalesce(o.name, '中心') || '预订'
                               || case when :organization::uuid is null or b.organization_id = :organization then '（' || b.purpose || '）' else '' end
                          from room_booking b
                          left join organization o on o.id = b.organization_id
                         where b.room_id = :room
                           and b.stage <> 'CANCELLED'
                           and b.starts_at < :until
                           and b.ends_at > :since
                         order by b.starts_at
                        """)
                .param("organization", viewer.reach().organization())
                .param("room", wanted.room())
                .param("since", Timestamp.from(wanted.startsAt()))
                .param("until", Timestamp.from(wanted.endsAt()))
                .query(String.class)
                .list();
        if (!taken.isEmpty()) throw new Refused("booking.taken", room.name(), wanted.on().toString(), String.join("、", taken)).at("from");
    }

    private static String hours(Duration time) { return String.valueOf(time.toMinutes() / 60.0).replace(".0", ""); }

    private @Nullable UUID organization(NewBooking wanted, Viewer viewer) {
        if (viewer.reach().organization() != null || wanted.organization() == null) return viewer.reach().organization();
        return db.sql("select id from organization where id = :id and region between :from and :to").params(viewer.reach().params())
                .param("id", wanted.organization())
                .query(UUID.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    private static boolean isHalfHour(LocalTime time) { return time.getMinute() % 30 == 0 && time.getSecond() == 0; }

    private Booking held(UUID id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id, reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private static String href(UUID id) { return "/incubation/bookings/" + id; }
}
