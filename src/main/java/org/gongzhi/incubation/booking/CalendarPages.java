package org.gongzhi.incubation.booking;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongzhi.incubation.settlement.SettlementRules;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The day of a centre and the week of a room. Organizations see that a room is taken, and by whom; open they can only their own. */
@Component
@Transactional(readOnly = true)
class CalendarPages {

    private static final String WEEKDAYS = "一二三四五六日";

    private record Room(UUID id, String name, UUID centreId, String centre) {}

    private final JdbcClient db;
    private final SettlementRules rules;
    private final Bookings bookings;
    private final Clock clock;

    CalendarPages(JdbcClient db, SettlementRules rules, Bookings bookings, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.bookings = bookings;
        this.clock = clock;
    }

    CalendarPage show(@Nullable UUID centre, @Nullable UUID room, @Nullable LocalDate on, Viewer viewer) {
        var all = rooms(viewer);
        var chosen = all.stream().filter(one -> room != null ? one.id().equals(room) : centre == null || one.centreId().equals(centre)).findFirst().orElseThrow(Missing::new);
        var day = on == null ? LocalDate.now(clock.withZone(OfficeClock.ZONE)) : on;
        var rule = rules.on(day);
        var ours = all.stream().filter(one -> one.centreId().equals(chosen.centreId())).toList();
        var columns = room == null ? day(ours, day, viewer) : week(chosen, day, viewer);
        return new CalendarPage(chosen.centreId(), chosen.centre(), room, room == null ? null : chosen.name(), day, rule.opens(), rule.closes(), columns,
                all.stream().map(one -> new Option(one.centreId().toString(), one.centre())).distinct().toList(),
                ours.stream().map(one -> new Option(one.id().toString(), one.name())).toList(), quota(rule.bookingHoursAMonth(), day, viewer));
    }

    private CalendarPage.@Nullable Quota quota(int hours, LocalDate day, Viewer viewer) {
        var organization = viewer.reach().organization();
        if (organization == null) return null;
        return new CalendarPage.Quota(hours, String.valueOf(Duration.ofMinutes(bookings.minutes(organization, day)).toMinutes() / 60.0).replace(".0", ""));
    }

    private List<CalendarPage.Column> day(List<Room> rooms, LocalDate day, Viewer viewer) {
        var blocks = blocks(rooms, day, day.plusDays(1), viewer);
        return rooms.stream().map(room -> new CalendarPage.Column(room.name(), "/incubation/bookings/calendar?room=" + room.id() + "&on=" + day,
                blocks.stream().filter(block -> block.roomId().equals(room.id())).toList())).toList();
    }

    private List<CalendarPage.Column> week(Room room, LocalDate day, Viewer viewer) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var blocks = blocks(List.of(room), monday, monday.plusDays(7), viewer);
        return IntStream.range(0, 7).mapToObj(monday::plusDays).map(one -> new CalendarPage.Column("周" + WEEKDAYS.charAt(one.getDayOfWeek().getValue() - 1) + " " + one.getMonthValue() + "/"
                + one.getDayOfMonth(), "/incubation/bookings/calendar?centre=" + room.centreId() + "&on=" + one,
                blocks.stream().filter(block -> block.on().equals(one)).toList())).toList();
    }

    private List<CalendarPage.Block> blocks(List<Room> rooms, LocalDate from, LocalDate until, Viewer viewer) {
        return db.sql("""
                        select b.id, b.room_id, b.starts_at at time zone 'Asia/Shanghai' as starts, b.ends_at at time zone 'Asia/Shanghai' as ends,
                               coalesce(o.name, '中心') as who, b.purpose, b.stage, b.organization_id
                          from room_booking b
                          left join organization o on o.id = b.organization_id
                         where b.room_id = any (:rooms)
                           and b.stage <> 'CANCELLED'
                           and b.starts_at >= :from
                           and b.starts_at < :until
                         order by b.starts_at
                        """)
                .param("rooms", rooms.stream().map(Room::id).toArray(UUID[]::new))
                .param("from", Timestamp.from(from.atStartOfDay(OfficeClock.ZONE).toInstant()))
                .param("until", Timestamp.from(until.atStartOfDay(OfficeClock.ZONE).toInstant()))
                .query((row, n) -> {
                    var starts = row.getObject("starts", LocalDateTime.class);
                    var own = viewer.reach().organization() == null || viewer.belongsTo(row.getObject("organization_id", UUID.class));
                    return new CalendarPage.Block(row.getObject("id", UUID.class), starts.toLocalDate(), starts.toLocalTime(),
                            row.getObject("ends", LocalDateTime.class).toLocalTime(), row.getString("who"), own ? row.getString("purpose") : "",
                            BookingStage.valueOf(row.getString("stage")), own, row.getObject("room_id", UUID.class));
                })
                .list();
    }

    /** Whether there is anything to book within the viewer's reach. */
    boolean isThereARoom(Viewer viewer) { return !rooms(viewer).isEmpty(); }

    private List<Room> rooms(Viewer viewer) {
        return new ArrayList<>(db.sql("""
                        select r.id, r.name, c.id as centre_id, c.name as centre
                          from centre_room r
                          join incubation_centre c on c.id = r.centre_id
                         where r.kind in ('MEETING', 'ACTIVITY')
                           and r.retired_on is null
                           and c.closed_on is null
                           and c.region between :from and :to
                         order by c.serial, r.floor, r.serial
                        """)
                .params(viewer.reach().params())
                .query(Room.class)
                .list());
    }
}
