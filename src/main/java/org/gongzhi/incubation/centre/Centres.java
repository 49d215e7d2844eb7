package org.gongzhi.incubation.centre;

import java.sql.Timestamp;
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

    /** Puts rows of seats into a room, behind those it has. @throws Refused {@code incubation.seat.bookable}, {@code incubation.seat.exists}, {@code incubation.seat.capacity} */
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
        checkCapacity(centre);
        note(centre, "ADD_SEATS", seats.prefix(), viewer);
    }

    /** @throws Refused {@code incubation.seat.capacity} when a room has more seats than it holds people */
    void checkCapacity(UUID centre) {
        db.sql("""
                        select r.name
                          from centre_room r
                          join centre_seat s on s.room_id = r.id and s.retired_on is null
                         where r.centre_id = :centre
                         group by r.id
                        having count(*) > r.capacity
                         limit 1
                        """)
                .param("centre", centre)
                .query(String.class)
                .optional()
                .ifPresent(room -> { throw new Refused("incubation.seat.capacity", room); });
    }

    /** Takes a room out of use from today on, with its seats. @throws Refused {@code incubation.room.used} while somebody sits there or has booked it */
    public void retireRoom(UUID centre, UUID room, Viewer viewer) {
        hold(centre, viewer);
        room(centre, room);
        var now = clock.instant();
        var used = db.sql("""
                        select exists (select from seat_use u join centre_seat s on s.id = u.seat_id where s.room_id = :room and u.until_on > :today)
                            or exists (select from room_booking b where b.room_id = :room and b.stage = 'BOOKED' and b.ends_at > :now)
                        """)
                .param("room", room)
                .param("today", LocalDate.ofInstant(now, OfficeClock.ZONE))
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
        if (used) throw new Refused("incubation.room.used");
        var name = db.sql("update centre_room set retired_on = ? where id = ? returning name").params(LocalDate.ofInstant(now, OfficeClock.ZONE), room)
                .query(String.class).single();
        note(centre, "RETIRE_ROOM", name, viewer);
    }

    /** Nobody settles there any more. @throws Refused {@code incubation.centre.used} while a settlement there goes on */
    public void close(UUID centre, Viewer viewer) {
        hold(centre, viewer);
        var open = db.sql("select count(*) from settlement where centre_id = ? and stage not in ('OUT', 'REFUSED', 'WITHDRAWN')").param(centre)
                .query(Integer.class).single();
        if (open > 0) throw new Refused("incubation.centre.used", open);
        db.sql("update incubation_centre set closed_on = ? where id = ? and closed_on is null")
                .params(LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE), centre).update();
        note(centre, "CLOSE_CENTRE", "", viewer);
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

    /** Who answers for the centre from today on, beside whoever does already. @throws Refused {@code incubation.manager.person}, {@code incubation.manager.exists} */
    public void name(UUID centre, UUID person, Viewer viewer) {
        hold(centre, viewer);
        try {
            var rows = db.sql("""
                            insert into centre_manager (centre_id, person_id, since, named_by)
                            select c.id, p.id, :today, :by
                              from incubation_centre c, person p
                             where c.id = :centre
                               and p.id = :person
                               and exists (select from post o where o.person_id = p.id and o.until is null and o.organization_id is null and c.region like o.region || '%'
                                                                and o.role = 'CENTRE_MANAGER')
                            """)
                    .param("today", LocalDate.now(clock.withZone(OfficeClock.ZONE))).param("by", viewer.id()).param("centre", centre).param("person", person).update();
            if (rows == 0) throw new Refused("incubation.manager.person").at("person");
        } catch (DuplicateKeyException twice) {
            throw new Refused("incubation.manager.exists").at("person");
        }
        events.publishEvent(new Noted(SUBJECT, centre, "NAME_MANAGER", viewer.act(clock.instant(), ""), Map.of("person", person)));
    }

    /** Somebody answers for the centre no more. */
    public void release(UUID centre, UUID person, Viewer viewer) {
        hold(centre, viewer);
        var rows = db.sql("update centre_manager set until = :today where centre_id = :centre and person_id = :person and until is null")
                .param("today", LocalDate.now(clock.withZone(OfficeClock.ZONE))).param("centre", centre).param("person", person).update();
        if (rows == 0) throw new Missing();
        events.publishEvent(new Noted(SUBJECT, centre, "RELEASE_MANAGER", viewer.act(clock.instant(), ""), Map.of("person", person)));
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
