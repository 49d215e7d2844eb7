package org.gongzhi.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class PaymentTests {

    @Autowired GivenFunds given;
    @Autowired Payments payments;
    @Autowired PaymentTodos todos;
    @Autowired PaymentRules rules;
    @Autowired Journal journal;
    @Autowired People people;
    @Autowired JdbcClient db;
    private Viewer desk;
    private Viewer finance;
    private Viewer director;

    @BeforeEach
    void staff() {
        desk = given.somebody("HUB_DESK", "330399");
        finance = given.somebody("FINANCE", "330399");
        director = given.somebody("HUB_DIRECTOR", "330399");
    }

    @Test
    void upToTheThresholdOnePersonApproves() {
        var payment = given.aPaymentOf("5000.00", desk);

        payments.approve(payment, null, "同意", finance);

        assertThat(stage(payment)).isEqualTo("PAID");
    }

    @Test
    void aboveTheThresholdTwoDifferentPeopleApprove() {
        var payment = given.aPaymentOf("5000.01", desk);

        payments.approve(payment, null, "服务属实", finance);
        assertThat(stage(payment)).isEqualTo("REQUESTED");
        refused("payment.approval.twice", () -> payments.approve(payment, null, "再次同意", finance));
        payments.approve(payment, null, "同意", director);

        assertThat(stage(payment)).isEqualTo("PAID");
        assertThat(journal.of("payment", payment, PaymentMove::valueOf)).extracting(Timeline.Entry::move).containsExactly("PAY", "APPROVE", "REQUEST");
    }

    @Test
    void ofManyWhoApproveAtOnceTwoPayItOnce() throws Exception {
        var payment = given.aPaymentOf("9000", desk);
        var approvers = Stream.generate(() -> given.somebody("FINANCE", "330399")).limit(8).toList();
        var start = new CyclicBarrier(approvers.size());
        var pool = Executors.newFixedThreadPool(approvers.size());

        var answers = pool.invokeAll(approvers.stream().map(approver -> (Callable<String>) () -> {
            start.await();
            try {
                payments.approve(payment, null, "", approver);
                return "approved";
            } catch (Refused refused) {
                return refused.getMessage();
            }
        }).toList());
        pool.shutdown();

        assertThat(answers).extracting(Future::get).filteredOn("approved"::equals).hasSize(2);
        assertThat(answers).extracting(Future::get).filteredOn("move.refused"::equals).hasSize(6);
        assertThat(db.sql("select count(*) from ledger_entry where payment_id = ?").param(payment).query(Integer.class).single()).isOne();
    }

    @Test
    void nobodyApprovesWhatTheyAskedFor() {
        var payment = given.aPaymentOf("100", director);

        refused("payment.approval.own-request", () -> payments.approve(payment, null, "", director));
    }

    @Test
    void nobodyApprovesWhatTheirOwnOrganizationReceives() {
        var member = people.viewer(given.login("FINANCE", new Reach("330399", given.anOrganization())));
        var payment = given.aPaymentOf("100", desk);

        refused("payment.approval.own-organization", () -> payments.approve(payment, null, "", member));
    }

    @Test
    void theTableItselfKnowsTheseRules() {
        var payment = given.aPaymentOf("9000", desk);

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() ->
                db.sql("update payment set stage = 'PAID', settled_at = now(), use = '公益服务' where id = ?").param(payment).update());
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> db.sql("""
                        insert into payment_approval (payment_id, person_id, requested_by, payee_id, capacity, at, note)
                        select id, requested_by, requested_by, payee_id, '', now(), '' from payment where id = ?
                        """).param(payment).update());
    }

    @Test
    void moneyGoesOnlyIntoListedUses() {
        var line = given.aLineOf("1000", "助浴\n助餐");
        var payment = payments.request(given.reserve(line, "300"), new BigDecimal("300"), given.anOrganization(), "每周助浴", "/", desk);

        refused("payment.use.missing", () -> payments.approve(payment, null, "", finance));
        refused("payment.use.not-listed", () -> payments.approve(payment, "团建", "", finance));
        payments.approve(payment, "助浴", "", finance);

        assertThat(given.balance(line, "SPENT")).isEqualByComparingTo("300");
    }

    @Test
    void whatWasSentBackCanBeAskedForAgain() {
        var reservation = given.aReservationOf("800");
        var first = payments.request(reservation, new BigDecimal("800"), given.anOrganization(), "助浴服务", "/", desk);

        refused("payment.above-reservation", () -> payments.request(reservation, BigDecimal.ONE, given.anOrganization(), "助浴服务", "/", desk));
        payments.reject(first, "缺签到表", finance);

        assertThat(stage(first)).isEqualTo("REJECTED");
        payments.approve(payments.request(reservation, new BigDecimal("800"), given.anOrganization(), "助浴服务", "/", desk), null, "", finance);
    }

    @Test
    void aNeighboursPaymentIsNotThere() {
        var payment = given.aPaymentOf("100", desk);
        var neighbour = given.somebody("FINANCE", "330398");

        assertThatExceptionOfType(Missing.class).isThrownBy(() -> payments.approve(payment, null, "", neighbour));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> payments.reject(payment, "不行", neighbour));
    }

    @Test
    void itIsTheDeskOfWhoeverHasNotYetSignedThatWaits() {
        var href = "/payments/" + given.aPaymentOf("7000", desk);
        payments.approve(UUID.fromString(href.substring(10)), null, "", finance);

        assertThat(todos.todos(finance, 1000)).extracting("href").doesNotContain(href);
        assertThat(todos.todos(director, 1000)).extracting("href").contains(href);
    }

    @Test
    void aNewRuleHoldsFromItsDay() {
        var day = LocalDate.now(OfficeClock.ZONE).plusYears(50);

        payments.rule(day, new BigDecimal("2000"), 3, finance);

        assertThat(rules.approvals(new BigDecimal("2000.01"), day)).isEqualTo(3);
        assertThat(rules.approvals(new BigDecimal("2000.01"), day.minusDays(1))).isEqualTo(1);
        refused("payment.rule.past", () -> payments.rule(LocalDate.of(2020, 5, 1), BigDecimal.ONE, 2, finance));
        refused("payment.rule.same-day", () -> payments.rule(day, BigDecimal.ONE, 2, finance));
    }

    private String stage(UUID payment) { return db.sql("select stage from payment where id = ?").param(payment).query(String.class).single(); }

    private static void refused(String code, Runnable attempt) {
        assertThatExceptionOfType(Refused.class).isThrownBy(attempt::run).withMessage(code);
    }
}
