package org.gongzhi.incubation.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits on which seat from when to when. That nobody sits on another's seat, the table itself refuses. */
@Component
class Seats {

    private final JdbcClient db;

    Seats(JdbcClient db) {
        this.db = db;
    }

    /**
     * Keeps seats of the centre for a settlement, the last day included.
     *
     * @throws Refused {@code settlement.seat.unknown}, {@code settlement.seat.taken}
     */
    void take(UUID settlement, UUID centre, List<UUID> seats, LocalDate from, LocalDate to) {
        var chosen = seats.stream().distinct().sorted().toList();
        if (chosen.isEmpty()) throw new Refused("settlement.seat.none").at("seats");
        refuseTaken(chosen, from, to);
        try {
            var taken = db.sql("""
                            insert into seat_use (id, settlement_id, seat_id, from_on, until_on)
                            select gen_random_uuid(), :settlement, s.id, :from, :until
                              from centre_seat s
                              join centre_room r on r.id = s.room_id
                             where s.id = any (:seats)
                               and r.centre_id = :centre
                               and s.retired_on is null
                             order by s.id
                            """)
                    .param("settlement", settlement)
                    .param("seats", chosen.toArray(UUID[]::new))
                    .param("centre", centre)
                    .param("from", from)
                    .param("until", to.plusDays(1))
                    .update();
            if (taken < chosen.size()) throw new Refused("settlement.seat.unknown").at("seats");
        } catch (DataIntegrityViolationException taken) {
            throw new Refused("settlement.seat.taken", "所选工位").at("seats");
        }
    }

    /** Names the seat; between this look and the insert only the table can tell. */
    private void refuseTaken(List<UUID> seats, LocalDate from, LocalDate to) {
        var taken = db.sql("""
                        select r.name || ' ' || s.label
                          from seat_use u
                          join centre_seat s on s.id = u.seat_id
                          join centre_room r on r.id = s.room_id
                         where u.seat_id = any (:seats)
                           and daterange(u.from_on, u.until_on) && daterange(:from, :until)
                         order by s.serial
                        """)
                .param("seats", seats.toArray(UUID[]::new))
                .param("from", from)
                .param("until", to.plusDays(1))
                .query(String.class)
                .list();
        if (!taken.isEmpty()) throw new Refused("settlement.seat.taken", String.join("、", taken)).at("seats");
    }

    /** The seats that a settlement has until the end of its agreement, until a later one. @throws Refused {@code settlement.seat.taken} */
    void extend(UUID settlement, LocalDate before, LocalDate to) {
        try {
            db.sql("update seat_use set until_on = :until where settlement_id = :settlement and until_on = :before")
                    .param("settlement", settlement)
                    .param("before", before.plusDays(1))
                    .param("until", to.plusDays(1))
                    .update();
        } catch (DataIntegrityViolationException taken) {
            throw new Refused("settlement.seat.taken", "原有工位").at("to");
        }
    }

    /** From that day on the seats are free. */
    void giveBack(UUID settlement, LocalDate from) {
        db.sql("update seat_use set until_on = greatest(from_on, :from) where settlement_id = :settlement and until_on > :from")
                .param("settlement", settlement)
                .param("from", from)
                .update();
    }
}
