package org.gongzhi.incubation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongzhi.incubation.benefit.Benefits;
import org.gongzhi.incubation.booking.Bookings;
import org.gongzhi.incubation.booking.NewBooking;
import org.gongzhi.incubation.centre.CentreCategory;
import org.gongzhi.incubation.centre.Centres;
import org.gongzhi.incubation.centre.NewCentre;
import org.gongzhi.incubation.centre.NewRoom;
import org.gongzhi.incubation.centre.NewSeats;
import org.gongzhi.incubation.centre.RoomKind;
import org.gongzhi.incubation.cohort.Cohorts;
import org.gongzhi.incubation.cohort.NewCohort;
import org.gongzhi.incubation.cohort.NewScore;
import org.gongzhi.incubation.cohort.Track;
import org.gongzhi.incubation.growth.Channel;
import org.gongzhi.incubation.growth.DeliveryMove;
import org.gongzhi.incubation.growth.Growth;
import org.gongzhi.incubation.growth.NewDelivery;
import org.gongzhi.incubation.growth.NewPromotion;
import org.gongzhi.incubation.growth.Promotions;
import org.gongzhi.incubation.settlement.NewAgreement;
import org.gongzhi.incubation.settlement.NewApplication;
import org.gongzhi.incubation.settlement.Settlements;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One centre in the year of {@code GivenYear}, by the same people: something of each kind. */
@Component
public class GivenIncubation {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 2);

    private final Centres centres;
    private final Settlements settlements;
    private final Bookings bookings;
    private final Benefits benefits;
    private final Cohorts cohorts;
    private final Growth growth;
    private final Promotions promotions;
    private final People people;
    private final OfficeClock clock;
    private final JdbcClient db;

    GivenIncubation(Centres centres, Settlements settlements, Bookings bookings, Benefits benefits, Cohorts cohorts, Growth growth, Promotions promotions,
            People people, OfficeClock clock, JdbcClient db) {
        this.centres = centres;
        this.settlements = settlements;
        this.bookings = bookings;
        this.benefits = benefits;
        this.cohorts = cohorts;
        this.growth = growth;
        this.promotions = promotions;
        this.people = people;
        this.clock = clock;
        this.db = db;
    }

    /** The orders of the year have been served and accepted. */
    public void ofTheYear() {
        var centre = on(JUNE, this::open);
        var settlement = on(JUNE, () -> settle(centre));
        on(JUNE, () -> done(() -> settlements.moveIn(settlement, "", as("june-desk"))));
        var booking = on(JUNE, () -> bookings.book(new NewBooking(room(centre), null, JUNE.plusDays(2), LocalTime.of(9, 0), LocalTime.of(11, 0), 6, "理事会"), as("june-haitang")));
        on(JUNE.plusDays(3), () -> done(() -> bookings.use(booking, 7, as("june-desk"))));
        on(JUNE, this::grow);
        on(JUNE, () -> promotions.ask(new NewPromotion("开放日", Channel.ACCOUNT, "请居民来看看。", JUNE.plusDays(9)), as("june-haitang")));
        for (var month = YearMonth.of(2026, 6); month.isBefore(YearMonth.of(2026, 10)); month = month.plusMonths(1)) {
            var which = month;
            on(month.plusMonths(1).atDay(2), () -> benefits.book(which));
        }
    }

    private UUID open() {
        var id = centres.open(new NewCentre("330399001001", "年度孵化中心", CentreCategory.CHARITY, "学院街 8 号", "", JUNE), as("june-desk"));
        var hall = centres.addRoom(id, new NewRoom("开放办公区", 2, RoomKind.DESKS, 12), as("june-desk"));
        centres.addSeats(id, hall, new NewSeats("A", 2, 3), as("june-desk"));
        centres.addRoom(id, new NewRoom("会议室", 1, RoomKind.MEETING, 20), as("june-desk"));
        return id;
    }

    private UUID settle(UUID centre) {
        var id = settlements.apply(new NewApplication(centre, null, null, "项目团队办公", 4, 1, JUNE), as("june-haitang"));
        settlements.pass(id, "", as("june-director"));
        var seat = db.sql("select s.id from centre_seat s join centre_room r on r.id = s.room_id where r.centre_id = ? order by s.serial limit 1").param(centre).query(UUID.class).single();
        settlements.sign(id, new NewAgreement(JUNE, JUNE.plusYears(1), List.of(seat), "按统一文本"), as("june-director"));
        return id;
    }

    private UUID room(UUID centre) { return db.sql("select id from centre_room where centre_id = ? and kind = 'MEETING'").param(centre).query(UUID.class).single(); }

    private UUID grow() {
        var haitang = as("june-haitang").reach().organization();
        var cohort = cohorts.open(new NewCohort("2026 年度期", JUNE, JUNE.plusYears(1), 5, 5), as("june-desk"));
        var member = cohorts.join(cohort, haitang, Track.PROFESSIONAL, "", as("june-desk"));
        cohorts.promote(member, "", as("june-desk"));
        cohorts.score(member, new NewScore(new BigDecimal("82.5"), new BigDecimal("76"), new BigDecimal("90"), ""), as("june-desk"));
        cohorts.graduate(member, "", as("june-desk"));
        var service = db.sql("select id from growth_service order by serial limit 1").query(UUID.class).single();
        var given = growth.deliver(new NewDelivery(service, haitang, JUNE, new BigDecimal("2.0"), "逐条过章程"), as("june-desk"));
        growth.answer(given, DeliveryMove.CONFIRM, "", as("june-haitang"));
        return member;
    }

    private Viewer as(String login) { return people.viewer(login); }

    private <T> T on(LocalDate day, Supplier<T> work) { return clock.at(day.atTime(11, 0).atZone(OfficeClock.ZONE).toInstant(), work); }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }
}
