package org.gongzhi.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gongzhi.OfficeTest;
import org.gongzhi.incubation.settlement.NewApplication;
import org.gongzhi.incubation.settlement.Resident;
import org.gongzhi.incubation.settlement.Settlements;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.clock.WorkingDays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class SettlementTests {

    private static final int THREADS = 64;

    @Autowired GivenCentres given;
    @Autowired Settlements settlements;
    @Autowired OfficeClock clock;
    @Autowired WorkingDays days;
    @Autowired JdbcClient db;

    @Test
    void whoeverAskedDoesNotReview() {
        var centre = given.aCentre();
        var desk = given.as("wangmin");
        var team = settlements.apply(new NewApplication(centre, null, "初创团队甲", "筹备登记", 3, 1, given.today()), desk);

        assertThatThrownBy(() -> settlements.pass(team, "", desk)).hasMessage("settlement.own");
        assertThat(db.sql("select o.kind from settlement s join organization o on o.id = s.organization_id where s.id = ?").param(team).query(String.class).single())
                .isEqualTo("STARTUP_TEAM");
    }

    @Test
    void anOrganizationSettlesOnceAtATime() {
        var settled = given.reviewed(given.aCentre());

        assertThatThrownBy(() -> settlements.apply(new NewApplication(settled.centre(), null, null, "再来一处", 2, 1, given.today()), given.as(settled.login())))
                .hasMessage("settlement.already");
    }

    @Test
    void oneOfManyGetsTheSeat() throws Exception {
        var centre = given.aCentre();
        var seat = given.seats(centre).get(0);
        var waiting = IntStream.range(0, THREADS).mapToObj(n -> given.reviewed(centre)).toList();
        var start = new CyclicBarrier(THREADS);
        var pool = Executors.newFixedThreadPool(THREADS);

        var answers = pool.invokeAll(waiting.stream().map(one -> (Callable<String>) () -> {
            start.await();
            try {
                settlements.sign(one.settlement(), given.agreement(seat), given.as("guhong"));
                return "signed";
            } catch (Refused refused) {
                return refused.getMessage();
            }
        }).toList());
        pool.shutdown();

        assertThat(answers).extracting(Future::get).containsOnlyOnce("signed").filteredOn("settlement.seat.taken"::equals).hasSize(THREADS - 1);
        assertThat(db.sql("select count(*) from seat_use where seat_id = ?").param(seat).query(Integer.class).single()).isOne();
    }

    @Test
    void leavingTakesAHandOverAndAWaitingPeriod() {
        var centre = given.aCentre();
        var seat = given.seats(centre).get(0);
        var settled = given.settled(centre, seat);
        var id = settled.settlement();
        settlements.exit(id, "整改未通过", given.as("guhong"));

        assertThat(db.sql("select handover_due from settlement where id = ?").param(id).query(LocalDate.class).single())
                .isEqualTo(days.plus(given.today(), 15));
        assertThatThrownBy(() -> settlements.close(id, "", given.as("wangmin"))).hasMessage("settlement.handover.open");
        db.sql("select rank from settlement_handover where settlement_id = ?").param(id).query(Integer.class).list()
                .forEach(item -> settlements.tick(id, item, "", given.as("wangmin")));
        settlements.close(id, "", given.as("wangmin"));

        assertThatThrownBy(() -> settlements.apply(again(settled), given.as(settled.login()))).hasMessage("settlement.waiting");
        assertThat(clock.<UUID>at(clock.instant().plus(Duration.ofDays(190)), () -> settlements.apply(again(settled), given.as(settled.login())))).isNotNull();
        assertThat(db.sql("select stage from organization where id = ?").param(settled.organization()).query(String.class).single())
                .as("leaving the centre is no deregistration").isEqualTo("REGISTERED");
        assertThat(clock.<GivenCentres.Settled>at(clock.instant().plus(Duration.ofDays(1)), () -> given.settled(centre, seat))).isNotNull();
    }

    @Test
    void residentsAreThoseWhoAreInTheHouseOnADay() {
        var centre = given.aCentre();
        var settled = given.settled(centre, given.seats(centre).get(1));
        given.reviewed(centre);

        assertThat(settlements.residents(centre, given.today())).extracting(Resident::organization).containsExactly(settled.organization());
        assertThat(settlements.residents(centre, given.today().minusDays(1))).isEmpty();
    }

    @Test
    void aRenewalFollowsTheAgreementAndKeepsTheSeat() {
        var centre = given.aCentre();
        var seat = given.seats(centre).get(0);
        var settled = given.settled(centre, seat);
        var end = given.agreement(seat).to();
        settlements.ask(settled.settlement(), "继续使用", given.as(settled.login()));

        assertThatThrownBy(() -> settlements.renew(settled.settlement(), end, "同前", given.as("guhong"))).hasMessage("settlement.renewal.not-later");
        settlements.renew(settled.settlement(), end.plusYears(1), "同前", given.as("guhong"));
        assertThat(db.sql("select from_on from settlement_agreement where settlement_id = ? order by serial desc limit 1").param(settled.settlement())
                .query(LocalDate.class).single()).isEqualTo(end.plusDays(1));
        assertThat(db.sql("select until_on from seat_use where settlement_id = ?").param(settled.settlement()).query(LocalDate.class).single())
                .isEqualTo(end.plusYears(1).plusDays(1));
    }

    @Test
    void anothersSettlementLooksLikeNone() {
        var centre = given.aCentre();
        var settled = given.settled(centre, given.seats(centre).get(0));
        var other = given.reviewed(centre);

        assertThatThrownBy(() -> settlements.ask(settled.settlement(), "", given.as(other.login()))).isInstanceOf(Missing.class);
    }

    private NewApplication again(GivenCentres.Settled settled) { return new NewApplication(settled.centre(), null, null, "再次申请", 2, 1, given.today()); }
}
