package org.gongzhi.incubation.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of centres show. An organization sees the centres of its district: it may want to settle there. */
@Component
@Transactional(readOnly = true)
class CentrePages {

    private static final String CENTRES = """
            select c.id, c.name, c.category, p.full_name as place, c.address, c.opened_on, c.closed_on,
                   (select count(*) from centre_seat s join centre_room r on r.id = s.room_id
                     where r.centre_id = c.id and r.retired_on is null and s.retired_on is null) as seats,
                   count(distinct u.seat_id) as used,
                   count(distinct u.seat_id) filter (where u.until_on <= :today::date + (select remind_days from incubation_rule where from_on <= :today
                                                                                     order by from_on desc limit 1)) as ending,
                   count(distinct n.organization_id) filter (where n.stage in ('IN', 'RENEWING', 'LEAVING')) as residents
              from incubation_centre c
              join region p on p.code = c.region
              left join centre_room r on r.centre_id = c.id
              left join centre_seat s on s.room_id = r.id and s.retired_on is null
              left join seat_use u on u.seat_id = s.id and u.from_on <= :today and u.until_on > :today
              left join settlement n on n.id = u.settlement_id
             where c.region between :from and :to
               and (:id::uuid is null or c.id = :id)
             group by c.id, p.code
             order by c.closed_on nulls first, c.serial
            """;

    private final JdbcClient db;
    private final CentreReviews reviews;
    private final CentrePictures pictures;
    private final Clock clock;

    CentrePages(JdbcClient db, CentreReviews reviews, CentrePictures pictures, Clock clock) {
        this.db = db;
        this.reviews = reviews;
        this.pictures = pictures;
        this.clock = clock;
    }

    CentreListPage list(Viewer viewer) { return new CentreListPage(centres(null, viewer)); }

    private List<CentreListPage.Row> centres(@Nullable UUID id, Viewer viewer) {
        return db.sql(CENTRES)
                .params(viewer.reach().params())
                .param("id", id)
                .param("today", today())
                .query(CentreListPage.Row.class)
                .list();
    }

    CentrePage show(UUID id, @Nullable LocalDate on, Viewer viewer) {
        var centre = centres(id, viewer).stream().findFirst().orElseThrow(Missing::new);
        var note = db.sql("select note from incubation_centre where id = ?").param(id).query(String.class).single();
        var day = on == null ? today() : on;
        var seats = seats(id, day);
        return new CentrePage(centre, note, day, floors(id, seats), seats, managers(id), eligible(id, viewer), reviews.of(id), pictures.of(centre.name(), viewer));
    }

    private List<CentrePage.Manager> managers(UUID centre) {
        return db.sql("""
                        select m.person_id as person, p.name, m.since
                          from centre_manager m
                          join person p on p.id = m.person_id
                         where m.centre_id = ?
                           and m.until is null
                         order by m.since, p.name
                        """).param(centre).query(CentrePage.Manager.class).list();
    }

    private List<Option> eligible(UUID centre, Viewer viewer) {
        if (!viewer.may("incubation.appoint")) return List.of();
        return db.sql("""
                        select distinct p.id::text as value, p.name || '（' || o.capacity || '）' as label
                          from incubation_centre c
                          join post o on o.until is null and o.organization_id is null and o.role = 'CENTRE_MANAGER' and c.region like o.region || '%'
                          join person p on p.id = o.person_id
                         where c.id = :centre
                           and not exists (select from centre_manager m where m.centre_id = c.id and m.person_id = p.id and m.until is null)
                         order by label
                        """).param("centre", centre).query(Option.class).list();
    }

    private List<CentrePage.Seat> seats(UUID centre, LocalDate on) {
        return db.sql("""
                        select s.id, s.room_id, r.floor, r.name as room, s.label, s.down, s.across,
                               case when u.id is null then 'FREE' when n.in_on is null then 'KEPT'
                                    when u.until_on <= :on::date + (select remind_days from incubation_rule where from_on <= :on order by from_on desc limit 1)
                                    then 'ENDING' else 'USED' end as use,
                               o.name as organization, u.settlement_id as settlement, u.from_on as "from", u.until_on - 1 as until
                          from centre_seat s
                          join centre_room r on r.id = s.room_id
                          left join seat_use u on u.seat_id = s.id and u.from_on <= :on and u.until_on > :on
                          left join settlement n on n.id = u.settlement_id
                          left join organization o on o.id = n.organization_id
                         where r.centre_id = :centre
                           and (s.retired_on is null or s.retired_on > :on)
                           and (r.retired_on is null or r.retired_on > :on)
                         order by r.floor, r.serial, s.down, s.across
                        """)
                .param("centre", centre)
                .param("on", on)
                .query(CentrePage.Seat.class)
                .list();
    }

    private List<CentrePage.Floor> floors(UUID centre, List<CentrePage.Seat> seats) {
        var byRoom = seats.stream().collect(Collectors.groupingBy(CentrePage.Seat::roomId));
        var floors = new TreeMap<Integer, List<CentrePage.Room>>();
        db.sql("select id, name, floor, kind, capacity from centre_room where centre_id = ? and retired_on is null order by floor, serial").param(centre)
                .query((row, n) -> Map.entry(row.getInt("floor"), new CentrePage.Room(row.getObject("id", UUID.class), row.getString("name"),
                        RoomKind.valueOf(row.getString("kind")), row.getInt("capacity"), plan(byRoom.getOrDefault(row.getObject("id", UUID.class), List.of())))))
                .list()
                .forEach(room -> floors.computeIfAbsent(room.getKey(), any -> new ArrayList<>()).add(room.getValue()));
        return floors.entrySet().stream().map(floor -> new CentrePage.Floor(floor.getKey(), floor.getValue())).toList();
    }

    /** Row by row, with gaps where no seat stands. */
    private static List<List<CentrePage.@Nullable Seat>> plan(List<CentrePage.Seat> seats) {
        var across = seats.stream().mapToInt(CentrePage.Seat::across).max().orElse(0);
        var rows = new TreeMap<Integer, List<CentrePage.@Nullable Seat>>();
        for (var seat : seats)
            rows.computeIfAbsent(seat.down(), any -> new ArrayList<>(Collections.nCopies(across, null))).set(seat.across() - 1, seat);
        return List.copyOf(rows.values());
    }

    private LocalDate today() { return LocalDate.now(clock.withZone(OfficeClock.ZONE)); }
}
