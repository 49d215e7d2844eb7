package org.gongzhi.incubation.booking;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class BookingPages {

    private static final int ROWS = 20;
    private static final int SHEET = 100_000;

    private final CalendarPages calendar;
    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    BookingPages(CalendarPages calendar, JdbcClient db, Journal journal, Clock clock) {
        this.calendar = calendar;
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    BookingListPage list(@Nullable BookingStage stage, long before, boolean sheet, Viewer viewer) {
        var limit = sheet ? SHEET : ROWS;
        var rows = db.sql("""
                        select b.id, b.serial, b.number, c.name as centre, r.name as room, b.starts_at, b.ends_at, o.name as organization, b.purpose, b.people,
                               b.attended, b.stage
                          from room_booking b
                          join centre_room r on r.id = b.room_id
                          join incubation_centre c on c.id = r.centre_id
                          left join organization o on o.id = b.organization_id
                         where b.region between :from and :to
                           and (:organization::uuid is null or b.organization_id = :organization)
                           and (:stage::text is null or b.stage = :stage)
                           and b.serial < :before
                         order by b.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("stage", stage == null ? null : stage.name())
                .param("before", before)
                .param("limit", limit + 1)
                .query(BookingListPage.Row.class)
                .list();
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new BookingListPage(stage, shown, calendar.isThereARoom(viewer), rows.size() > limit ? shown.get(limit - 1).serial() : null);
    }

    BookingPage show(UUID id, Viewer viewer) {
        var facts = db.sql("""
                        select b.*, r.name as room, c.id as centre_id, c.name as centre, o.name as organization, p.name as booker
                          from room_booking b
                          join centre_room r on r.id = b.room_id
                          join incubation_centre c on c.id = r.centre_id
                          left join organization o on o.id = b.organization_id
                          join person p on p.id = b.booked_by
                         where b.id = :id
                           and b.region between :from and :to
                           and (:organization::uuid is null or b.organization_id = :organization)
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(BookingPage.Facts.class)
                .optional()
                .orElseThrow(Missing::new);
        return new BookingPage(facts, journal.of(Bookings.SUBJECT, id, BookingMove::valueOf), actions(facts, viewer));
    }

    /** Before it begins it may be cancelled, after that recorded. */
    private List<Action> actions(BookingPage.Facts facts, Viewer viewer) {
        var begun = !clock.instant().isBefore(facts.startsAt());
        return Move.openIn(facts.stage(), BookingMove.values()).stream()
                .filter(move -> viewer.may(move.permission()) && begun == (move != BookingMove.CANCEL))
                .map(move -> new Action(move.name(), move.label(), "/incubation/bookings/" + facts.id() + "/" + move.noun()))
                .toList();
    }
}
