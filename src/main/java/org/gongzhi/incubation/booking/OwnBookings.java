package org.gongzhi.incubation.booking;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.incubation.PlaceSection;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Show;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rooms that the organization has booked next. */
@Component
@Order(30)
class OwnBookings implements PlaceSection {

    private static final int NEXT = 4;
    private static final Link ALL = new Link("全部预订", "/incubation/bookings");

    private final CalendarPages calendar;
    private final JdbcClient db;
    private final Clock clock;

    OwnBookings(CalendarPages calendar, JdbcClient db, Clock clock) {
        this.calendar = calendar;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Optional<Section> of(UUID organization, Viewer viewer) {
        if (!viewer.may("booking.read")) return Optional.empty();
        var next = db.sql("""
                        select b.id, r.name, b.starts_at
                          from room_booking b
                          join centre_room r on r.id = b.room_id
                         where b.organization_id = :organization
                           and b.stage = 'BOOKED'
                           and b.ends_at > :now
                         order by b.starts_at
                         limit :limit
                        """)
                .param("organization", organization)
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", NEXT)
                .query((row, n) -> new Fact(Show.time(row.getTimestamp("starts_at").toInstant()), row.getString("name"), "/incubation/bookings/" + row.getString("id")))
                .list();
        return Optional.of(new Section("场地预订", next, next.isEmpty() ? "没有即将到来的预订。" : null, calendar.isThereARoom(viewer)
                ? List.of(new Link("预订场地", "/incubation/bookings/calendar"), ALL) : List.of(ALL)));
    }
}
