package org.gongzhi.incubation.benefit;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Noted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the accounts of settlements: rent and utilities charged by the month, utilities waived, rent offset by units of service.
 * A unit comes from a record of service whose order was accepted, and from nothing else; nobody types it. (domain.md M59)
 */
@Service
@Transactional
public class Benefits {

    private final MonthSql month;
    private final ApplicationEventPublisher events;
    private final JdbcClient db;
    private final Clock clock;

    Benefits(MonthSql month, ApplicationEventPublisher events, JdbcClient db, Clock clock) {
        this.month = month;
        this.events = events;
        this.db = db;
        this.clock = clock;
    }

    /**
     * Books a month for everybody who was in a house during it. What is booked stays; only what came later is added, so it may be
     * done as often as one likes.
     *
     * @return how many entries were added
     */
    public int book(YearMonth which) {
        month.lock();
        var first = which.atDay(1);
        var at = Timestamp.from(clock.instant());
        return month.earn(first, at) + month.charge(first, at) + month.waive(first, at) + month.offset(first, at) + month.lapse(first, at);
    }

    /** The same by a person, for a month that is over. @throws Refused {@code benefit.month.open} */
    public int book(YearMonth which, Viewer viewer) {
        if (!which.isBefore(YearMonth.now(clock.withZone(OfficeClock.ZONE)))) throw new Refused("benefit.month.open").at("month");
        var added = book(which);
        events.publishEvent(new Noted("benefit-month", new UUID(0, which.atDay(1).toEpochDay()), "BOOK_BENEFITS", viewer.act(clock.instant(), which.toString()),
                Map.of("month", which.toString(), "rows", added)));
        return added;
    }

    /** An organization has paid. @throws Refused {@code benefit.payment.more} than is owed, {@code benefit.payment.future} */
    public void pay(UUID settlement, BigDecimal amount, LocalDate on, String note, Viewer viewer) {
        var owed = held(settlement, viewer);
        if (amount.compareTo(owed) > 0) throw new Refused("benefit.payment.more", owed).at("amount");
        if (on.isAfter(LocalDate.now(clock.withZone(OfficeClock.ZONE)))) throw new Refused("benefit.payment.future").at("on");
        db.sql("""
                        insert into benefit_entry (settlement_id, kind, month, on_date, yuan, note, by, at)
                        values (:settlement, 'PAYMENT', date_trunc('month', :on::date)::date, :on, -:amount::numeric, :note, :by, :at)
                        """)
                .param("settlement", settlement)
                .param("on", on)
                .param("amount", amount)
                .param("note", note.strip())
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new Noted("settlement", settlement, "PAY_RENT", viewer.act(clock.instant(), note), Map.of("amount", amount)));
    }

    /** Another rate from a day on. @throws Refused {@code benefit.rate.past}, {@code benefit.rate.same-day} */
    public void set(NewRate rate, Viewer viewer) {
        if (rate.fromOn().isBefore(LocalDate.now(clock.withZone(OfficeClock.ZONE)))) throw new Refused("benefit.rate.past").at("fromOn");
        try {
            insert(rate, viewer);
        } catch (DuplicateKeyException sameDay) {
            throw new Refused("benefit.rate.same-day").at("fromOn");
        }
        events.publishEvent(new Noted("benefit-rate", new UUID(0, rate.fromOn().toEpochDay()), "SET_BENEFIT_RATE", viewer.act(clock.instant(), rate.basis()),
                Map.of("from", rate.fromOn().toString())));
    }

    private void insert(NewRate rate, Viewer viewer) {
        db.sql("""
                        insert into benefit_rate (centre_id, from_on, rent_per_seat, utility_per_seat, utility_waived_percent, minutes_per_unit, unit_worth,
                                                  offset_percent, basis, set_by, set_at)
                        values (:centre, :from, :rent, :utility, :waived, :minutes, :worth, :offset, :basis, :by, :at)
                        """)
                .param("centre", rate.centre())
                .param("from", rate.fromOn())
                .param("rent", rate.rentPerSeat())
                .param("utility", rate.utilityPerSeat())
                .param("waived", rate.utilityWaivedPercent())
                .param("minutes", rate.minutesPerUnit())
                .param("worth", rate.unitWorth())
                .param("offset", rate.offsetPercent())
                .param("basis", rate.basis())
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** What is owed, held: of two payments the second sees the first. */
    private BigDecimal held(UUID settlement, Viewer viewer) {
        return db.sql("""
                        select a.owed
                          from benefit_account a
                          join settlement s on s.id = a.settlement_id
                         where s.id = :id
                           and s.region between :from and :to
                           and :organization::uuid is null
                           for update of a
                        """)
                .params(viewer.reach().params())
                .param("id", settlement)
                .query(BigDecimal.class)
                .optional()
                .orElseThrow(Missing::new);
    }
}
