package org.gongzhi.incubation.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.region.Regions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the incubation centres, their rooms and seats. Writing needs the centre within the viewer's reach, else
 * {@link Missing}; who belongs to an organization does not write. (domain.md M58)
 */
@Service
@Transactional
public class Centres {

    /** As the journal calls a centre. */
    public static final String SUBJECT = "incubation-centre";

    private final JdbcClient db;
    private final Regions regions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Centres(JdbcClient db, Regions regions, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.regions = regions;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a centre. @throws Refused {@code incubation.centre.region}, {@code incubation.centre.exists} */
    public UUID open(NewCentre centre, Viewer viewer) {
        var reach = viewer.reach();
        if (centre.region().compareTo(reach.from()) < 0 || centre.region().compareTo(reach.to()) > 0 || regions.find(centre.region()).isEmpty())
            throw new Refused("incubation.centre.region").at("region");
        var id = UUID.randomUUID();
        try {
            db.sql("""
                            insert into incubation_centre (id, region, name, category, address, note, opened_on)
                            values (:id, :region, :name, :category, :address, :note, :openedOn)
                            """)
                    .param("id", id)
                    .param("region", centre.region())
                    .param("name", centre.name().strip())
                    .param("category", centre.category().name())
                    .param("address", centre.address())
                    .param("note", centre.note())
                    .param("openedOn", centre.openedOn())
                    .update();
        } catch (DuplicateKeyException exists) {
            throw new Refused("incubation.centre.exists", centre.name()).at("name");
        }
        note(id, "OPEN_CENTRE", centre.name(), viewer);
        return id;
    }

    /** Adds a room. @throws Refused {@code incubation.room.exists} */
    public UUID addRoom(UUID centre, NewRoom room, Viewer viewer) {
        hold(centre, viewer);
        var id = UUID.randomUUID();
        try {
            db.sql("insert into centre_room (id, centre_id, name, floor, kind, capacity) values (:id, :centre, :name, :floor, :kind, :capacity)")
                    .param("id", id)
                    .param("centre", centre)
                    .param("name", room.name().strip())
                    .param("floor", room.floor())
                    .param("kind", room.kind().name())
                    .param("capacity", room.capacity())
                    .update();
        } catch (DuplicateKeyException exists) {
            throw new Refused("incubation.room.exists", room.name()).at("name");
        }
        note(centre, "ADD_ROOM", room.name(), viewer);
        return id;
    }

    /** Puts rows of seats into a room, behind those it has. @throws Refused {@code incubation.seat.bookable}, {@code incubation.seat.exists} */
    public void addSeats(UUID centre, UUID room, NewSeats seats, Viewer viewer) {
        hold(centre, viewer);
        if (room(centre, room).isBookable()) throw new Refused("incubation.seat.bookable");
        try {
            db.sql("""
                            insert into centre_seat (id, room_id, label, down, across)
                            select gen_random_uuid(), :room, :prefix || ((d - 1) * :inARow + a),
                                   (select coalesce(max(s.down), 0) from centre_seat s where s.room_id = :room) + d, a
                              from generate_series(1, :rows) d, generate_series(1, :inARow) a
                             order by d, a
                            """)
                    .param("room", room)
                    .param("prefix", seats.prefix().strip())
                    .param("rows", seats.rows())
                    .param("inARow", seats.inARow())
                    .update();
        } catch (DuplicateKeyException exists) {
            throw new Refused("incubation.seat.exists", seats.prefix()).at("prefix");
        }
        note(centre, "ADD_SEATS", seats.prefix(), viewer);
    }

    /** Takes a seat out of use from today on. @throws Refused {@code incubation.seat.used} while somebody sits there or will */
    public void retireSeat(UUID centre, UUID seat, Viewer viewer) {
        hold(centre, viewer);
        var today = LocalDate.now(clock.withZone(OfficeClock.ZONE));
        var label = db.sql("""
                        select s.label
                          from centre_seat s
                          join centre_room r on r.id = s.room_id
                         where s.id = :seat
                           and r.centre_id = :centre
                           and s.retired_on is null
                           for update of s
                        """)
                .param("seat", seat)
                .param("centre", centre)
                .query(String.class)
                .optional()
                .orElseThrow(Missing::new);
        if (db.sql("select exists (select from seat_use where seat_id = ? and until_on > ?)").params(seat, today).query(Boolean.class).single())
            throw new Refused("incubation.seat.used", label);
        db.sql("update centre_seat set retired_on = ? where id = ?").params(today, seat).update();
        note(centre, "RETIRE_SEAT", label, viewer);
    }

    private RoomKind room(UUID centre, UUID room) {
        return db.sql("select kind from centre_room where id = ? and centre_id = ? and retired_on is null").params(room, centre).query(RoomKind.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    /** Within reach, and held: rooms and seats of a centre change one after the other. */
    void hold(UUID centre, Viewer viewer) {
        db.sql("""
                        select 1
                          from incubation_centre
                         where id = :id
                           and region between :from and :to
                           and :organization::uuid is null
                           for update
                        """)
                .params(viewer.reach().params())
                .param("id", centre)
                .query(Integer.class)
                .optional()
                .orElseThrow(Missing::new);
    }

    void note(UUID centre, String deed, String what, Viewer viewer) {
        events.publishEvent(new Noted(SUBJECT, centre, deed, viewer.act(clock.instant(), what), Map.of()));
    }
}
