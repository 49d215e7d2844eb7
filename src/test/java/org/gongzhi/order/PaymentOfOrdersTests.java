package org.gongzhi.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.funding.Funds;
import org.gongzhi.funding.NewLine;
import org.gongzhi.funding.Payments;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class PaymentOfOrdersTests {

    @Autowired GivenOrders given;
    @Autowired Orders orders;
    @Autowired Funds funds;
    @Autowired Payments payments;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    @Test
    void whatIsAcceptedInPartIsPaidInPartAndTheRestGoesBack() {
        var before = given.available(given.line());
        var order = given.aDeliveredOrderOf("linxia");
        orders.accept(order, new BigDecimal("1800"), "少做一场", given.as("helan"));
        orders.requestPayment(order, "按实结算", given.as("wangmin"));

        payments.approve(payment(order), null, "同意", given.as("guhong"));

        assertThat(given.stageOf(order)).isEqualTo(OrderStage.PAID);
        assertThat(given.available(given.line())).isEqualByComparingTo(before.subtract(new BigDecimal("1800")));
    }

    @Test
    void aPaymentSentBackCanBeRequestedAgain() {
        var order = given.aDeliveredOrderOf("linxia");
        orders.accept(order, new BigDecimal("2400"), "合格", given.as("helan"));
        orders.requestPayment(order, "", given.as("wangmin"));

        payments.reject(payment(order), "请补签到表", given.as("guhong"));

        assertThat(given.stageOf(order)).isEqualTo(OrderStage.ACCEPTED);
        assertThat(journal.of("order", order.value(), OrderMove::valueOf)).first().extracting(Timeline.Entry::label, Timeline.Entry::note)
                .containsExactly("付款被退回", "请补签到表");
        orders.requestPayment(order, "补好了", given.as("wangmin"));
    }

    @Test
    void cancellingGivesTheMoneyBack() {
        var before = given.available(given.line());
        var order = given.aClaimedOrderOf("linxia");

        orders.cancel(order, "居民不需要了", given.as("helan"));

        assertThat(given.available(given.line())).isEqualByComparingTo(before);
    }

    @Test
    void nobodyClaimsWhatTheLineCannotPay() {
        var line = funds.open(new NewLine("FISCAL", LocalDate.now(OfficeClock.ZONE).getYear(), "330399001001", "小额经费 " + UUID.randomUUID(), "测试", "便民服务",
                new BigDecimal(1000)), given.as("guhong"));
        var order = given.publish(given.submit(orders.draft(given.wanted(line), given.as("helan"))));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> orders.claim(order, "", given.as("linxia"))).withMessage("funding.line.exhausted");
        assertThat(given.stageOf(order)).isEqualTo(OrderStage.OPEN);
        assertThat(given.available(line)).isEqualByComparingTo("1000");
    }

    private UUID payment(OrderId order) {
        return db.sql("select payment_id from service_order where id = :id").param("id", order.value()).query(UUID.class).single();
    }
}
