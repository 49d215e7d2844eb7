package org.gongzhi.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.incubation.benefit.Benefits;
import org.gongzhi.order.GivenOrders;
import org.gongzhi.order.Orders;
import org.gongzhi.order.service.GivenServices;
import org.gongzhi.order.service.ServiceRecords;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class BenefitTests {

    @Autowired GivenCentres given;
    @Autowired GivenOrders orders;
    @Autowired GivenServices services;
    @Autowired ServiceRecords records;
    @Autowired Orders service;
    @Autowired Benefits benefits;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    @Test
    void aMonthIsChargedWaivedAndOffsetToTheCent() {
        var settled = aSettledOne();
        var record = anAcceptedRecordOf(settled);
        var month = YearMonth.from(given.today());
        book(month);

        var days = month.lengthOfMonth() - given.today().getDayOfMonth() + 1;
        var rent = share("240.00", days, month);
        var utility = share("60.00", days, month);
        assertThat(yuan(settled.settlement(), "RENT")).isEqualByComparingTo(rent);
        assertThat(yuan(settled.settlement(), "UTILITY")).isEqualByComparingTo(utility);
        assertThat(yuan(settled.settlement(), "WAIVER")).isEqualByComparingTo(utility.negate());
        assertThat(db.sql("select units from benefit_entry where record_id = ?").param(record).query(Integer.class).single()).as("one hour of service").isOne();
        var offset = rent.multiply(new BigDecimal("0.80")).compareTo(new BigDecimal("20.00")) >= 0 ? new BigDecimal("20.00") : BigDecimal.ZERO;
        assertThat(owed(settled.settlement())).isEqualByComparingTo(rent.subtract(offset));
    }

    @Test
    void aRecordIsCreditedOnceHoweverOftenTheMonthIsBooked() {
        var settled = aSettledOne();
        var record = anAcceptedRecordOf(settled);
        var month = YearMonth.from(given.today());
        book(month);
        var before = owed(settled.settlement());
        book(month);

        assertThat(owed(settled.settlement())).isEqualByComparingTo(before);
        assertThat(db.sql("select count(*) from benefit_entry where record_id = ?").param(record).query(Integer.class).single()).isOne();
        assertThatThrownBy(() -> db.sql("""
                        insert into benefit_entry (settlement_id, kind, month, on_date, units, record_id, at)
                        values (?, 'EARN', date_trunc('month', now())::date, now()::date, 1, ?, now())
                        """).params(settled.settlement(), record).update()).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> db.sql("update benefit_entry set units = 9 where record_id = ?").param(record).update()).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> db.sql("update benefit_account set units = 99").update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatIsNotAcceptedEarnsNothing() {
        var settled = aSettledOne();
        var order = orders.aClaimedOrderOf(settled.login());
        services.aRecordOf(order, settled.login());
        book(YearMonth.from(given.today()));

        assertThat(db.sql("select count(*) from benefit_entry where settlement_id = ? and kind = 'EARN'").param(settled.settlement()).query(Integer.class).single()).isZero();
    }

    @Test
    void nobodyPaysMoreThanIsOwed() {
        var settled = aSettledOne();
        book(YearMonth.from(given.today()));
        var owed = owed(settled.settlement());

        assertThatThrownBy(() -> benefits.pay(settled.settlement(), owed.add(BigDecimal.ONE), given.today(), "", given.as("wangmin"))).hasMessage("benefit.payment.more");
        benefits.pay(settled.settlement(), owed, given.today(), "票据 8812", given.as("wangmin"));
        assertThat(owed(settled.settlement())).isZero();
        assertThatThrownBy(() -> benefits.book(YearMonth.from(given.today()), given.as("wangmin"))).hasMessage("benefit.month.open");
    }

    private GivenCentres.Settled aSettledOne() {
        var centre = given.aCentre();
        return given.settled(centre, given.seats(centre).get(0));
    }

    private void book(YearMonth month) {
        clock.<Integer>at(month.plusMonths(1).atDay(2).atStartOfDay(OfficeClock.ZONE).toInstant(), () -> benefits.book(month));
    }

    /** What looks odd about it only because a test is quick has been dismissed. */
    private UUID anAcceptedRecordOf(GivenCentres.Settled settled) {
        var order = orders.aClaimedOrderOf(settled.login());
        var record = services.aRecordOf(order, settled.login());
        service.deliver(order, "", given.as(settled.login()));
        db.sql("select id from service_flag where record_id = ?").param(record).query(UUID.class).list()
                .forEach(flag -> records.dismiss(order, flag, "已核实", given.as("wangmin")));
        service.accept(order, service.head(order, given.as("helan")).agreed(), "", given.as("helan"));
        return record;
    }

    private BigDecimal share(String monthly, int days, YearMonth month) {
        return new BigDecimal(monthly).multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(month.lengthOfMonth()), 2, RoundingMode.HALF_UP);
    }

    private BigDecimal yuan(UUID settlement, String kind) {
        return db.sql("select sum(yuan) from benefit_entry where settlement_id = ? and kind = ?").params(settlement, kind).query(BigDecimal.class).single();
    }

    private BigDecimal owed(UUID settlement) {
        return db.sql("select owed from benefit_account where settlement_id = ?").param(settlement).query(BigDecimal.class).single();
    }
}
