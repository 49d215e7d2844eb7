package org.gongzhi.order.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.GivenOrders;
import org.gongzhi.order.OrderStage;
import org.gongzhi.order.Orders;
import org.gongzhi.order.Screens;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.Todos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class MatchTests {

    @Autowired GivenOrders given;
    @Autowired Screens screens;
    @Autowired Orders orders;
    @Autowired Candidates candidates;
    @Autowired Offers offers;
    @Autowired Declines declines;
    @Autowired Invitations invitations;
    @Autowired Todos todos;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    @AfterEach
    void backToToday() {
        clock.resume();
        db.sql("delete from order_decline").update();
    }

    @Test
    void theOrganizationThatDoesSuchWorkHereComesFirstAndTheOrderSaysWhy() {
        var order = given.anOpenOrder();
        capable("zhouqi", "REPAIR", "330399001000", 2);

        var qinghe = candidate(order, "zhouqi");
        assertThat(qinghe.parts()).filteredOn(part -> part.label().equals("领域")).extracting(Candidate.Part::why).containsExactly("登记了这个领域的服务能力");
        assertThat(qinghe.parts()).filteredOn(part -> part.label().equals("地点")).extracting(Candidate.Part::value).containsExactly(new BigDecimal("1.00"));
        assertThat(qinghe.score()).isGreaterThan(candidate(order, "linxia").score());
        assertThat(screens.get("helan", "/orders/" + order + "/candidates")).hasStatusOk().bodyText().contains(candidates.of(order).get(0).name(), "登记了这个领域的服务能力");
        assertThat(screens.get("linxia", "/orders/" + order + "/candidates")).hasStatusOk().bodyText().contains("本组织的匹配得分").doesNotContain("青禾志愿者协会");
    }

    @Test
    void whoeverIsInvitedHearsOfItAndFindsItOnTheirDesk() {
        capable("zhouqi", "REPAIR", "330399000000", 9);
        var order = given.anOpenOrder();

        assertThat(candidate(order, "zhouqi").invited()).isTrue();
        assertThat(db.sql("select count(*) from message where href = :href").param("href", "/orders/" + order).query(Integer.class).single()).isPositive();
        assertThat(todos.of(given.as("zhouqi"), 100)).extracting(Todo::href).contains("/orders/" + order);
    }

    @Test
    void offersStaySealedUntilTheClosingTime() {
        var order = given.anOrderTakingOffers();
        offers.offer(order, "两人一组，自带工具。", new BigDecimal("2000"), given.as("zhouqi"));
        var href = "/orders/" + order + "/candidates";

        assertThat(screens.get("helan", href)).bodyText().contains("已有 1 家报名").doesNotContain("自带工具");
        assertThat(screens.get("helan", APPLICATION_JSON, href)).bodyText().doesNotContain("自带工具");
        assertThat(screens.get("linxia", href)).bodyText().doesNotContain("自带工具");
        assertThat(screens.get("zhouqi", href)).bodyText().contains("自带工具");
        assertThat(screens.post("helan", TEXT_HTML, "/orders/" + order + "/award", "organization", id("zhouqi").toString())).hasStatus(422)
                .bodyText().contains("报名还没有截止，现在不能选定。");
        clock.advance(Duration.ofDays(2));
        assertThat(screens.get("helan", href)).bodyText().contains("自带工具", "选定承接组织");
        refused("order.offer.closed", () -> offers.offer(order, "迟了", BigDecimal.TEN, given.as("linxia")));
    }

    @Test
    void whoeverIsNotTheBestIsChosenForAReasonAndTheOthersHearIt() {
        capable("zhouqi", "REPAIR", "330399001000", 9);
        var order = given.anOrderTakingOffers();
        offers.offer(order, "两人一组。", new BigDecimal("2000"), given.as("zhouqi"));
        offers.offer(order, "社工带队。", new BigDecimal("2300"), given.as("linxia"));
        clock.advance(Duration.ofDays(2));

        refused("order.award.needs-reason", () -> offers.award(order, id("linxia"), "", given.as("helan")));
        offers.award(order, id("linxia"), "社工更熟悉这几户老人", given.as("helan"));

        assertThat(orders.head(order, given.as("wangmin"))).extracting("stage", "agreed").containsExactly(OrderStage.CLAIMED, new BigDecimal("2300.00"));
        assertThat(db.sql("select count(*) from message m join person p on p.id = m.person_id where p.login = 'zhouqi' and m.title like '%已选定其他组织%'")
                .query(Integer.class).single()).isPositive();
    }

    @Test
    void aNoHasTheConsequencesOfItsReason() {
        var order = given.anOpenOrder();

        declines.decline(order, "NOT_INTERESTED", "", given.as("zhouqi"));

        assertThat(candidate(order, "zhouqi").declined()).isEqualTo("没有承接意愿");
        assertThat(candidate(given.anOpenOrder(), "zhouqi").parts()).last().extracting(Candidate.Part::label, Candidate.Part::points)
                .containsExactly("扣分", new BigDecimal(-3));
        refused("order.decline.twice", () -> declines.decline(order, "NO_CAPACITY", "", given.as("zhouqi")));
        refused("order.decline.reason-unknown", () -> declines.decline(given.anOpenOrder(), "STAFF_LEFT", "", given.as("zhouqi")));
    }

    @Test
    void whoeverHasNobodyFreeIsNotRecommendedForAWhileButMayClaim() {
        declines.decline(given.anOpenOrder(), "NO_CAPACITY", "排到月底", given.as("zhouqi"));
        var next = given.anOpenOrder();

        assertThat(candidate(next, "zhouqi").blocked()).contains("前不推荐");
        orders.claim(next, "", given.as("zhouqi"));
    }

    @Test
    void whoeverGivesUpFreesTheOrderAndWaits() {
        var before = given.available(given.line());
        var order = given.aClaimedOrderOf("zhouqi");

        assertThat(screens.post("zhouqi", TEXT_HTML, "/orders/" + order + "/surrender", "reason", "STAFF_LEFT", "note", "两名骨干离职")).hasStatus(303);

        assertThat(given.stageOf(order)).isEqualTo(OrderStage.OPEN);
        assertThat(given.available(given.line())).isEqualByComparingTo(before);
        refused("order.claim.parked", () -> orders.claim(given.anOpenOrder(), "", given.as("zhouqi")));
        clock.advance(Duration.ofDays(31));
        orders.claim(order, "", given.as("zhouqi"));
    }

    @Test
    void whatNobodyTakesRisesOnTheRadar() {
        var order = given.anOpenOrder().toString();

        assertThat(hrefs("wangmin")).doesNotContain("/orders/" + order + "/candidates");
        clock.advance(Duration.ofDays(4));
        assertThat(hrefs("helan")).contains("/orders/" + order + "/candidates");
        assertThat(hrefs("guhong")).doesNotContain("/orders/" + order + "/candidates");
        clock.advance(Duration.ofDays(11));
        assertThat(hrefs("guhong")).contains("/orders/" + order + "/candidates");
        assertThat(screens.get("wangmin", "/orders/radar")).hasStatusOk().bodyText().contains(order, "中心负责人督办（满 14 天）");
        assertThat(screens.get("taoran", "/orders/radar")).bodyText().doesNotContain(order);
    }

    @Test
    void noOrganizationTakesMostOfTheYearsMoney() {
        given.aClaimedOrderOf("linxia");
        var order = given.anOpenOrder();
        db.sql("""
                        insert into matching_rule
                        select current_date - 1, field_weight, place_weight, capacity_weight, rating_weight, star_weight, newcomer_weight, spread_weight,
                               0, 1, 0, newcomer_months, rating_prior, rating_prior_count, invited, 'strict', null, set_at
                          from matching_rule
                         where valid_from = '2020-01-01'
                        """).update();
        try {
            refused("order.claim.over-limit", () -> orders.claim(order, "", given.as("linxia")));
            assertThat(candidate(order, "linxia").blocked()).contains("超过 1% 的上限");
        } finally {
            db.sql("delete from matching_rule where valid_from > '2020-01-01'").update();
        }
    }

    @Test
    void aNewVersionOfTheRuleCountsFromItsDay() {
        var tomorrow = LocalDate.now(clock).plusDays(1).toString();
        var fields = new String[] {"validFrom", tomorrow, "fieldWeight", "40", "placeWeight", "20", "capacityWeight", "10", "ratingWeight", "10", "starWeight", "10",
                "newcomerWeight", "5", "spreadWeight", "5", "shareSoft", "15", "shareLimit", "35", "shareCountsFrom", "200000", "newcomerMonths", "12",
                "ratingPrior", "4", "ratingPriorCount", "5", "invited", "5", "firstStar", "5", "reason", "更看重专业"};

        assertThat(screens.post("guhong", TEXT_HTML, "/orders/matching", fields)).hasStatus(303);
        assertThat(screens.get("linxia", "/orders/matching")).hasStatusOk().bodyText().contains("更看重专业", "未到");
        assertThat(screens.post("wangmin", TEXT_HTML, "/orders/matching", fields)).hasStatus(403);
        fields[1] = "2020-01-02";
        assertThat(screens.post("guhong", TEXT_HTML, "/orders/matching", fields)).hasStatus(422).bodyText().contains("新版本只能从今天或以后开始生效。", "value=\"40\"");
        assertThat(screens.post("guhong", TEXT_HTML, "/orders/decline-reasons", "code", "NO_VENUE", "validFrom", tomorrow, "label", "没有场地", "parkDays", "0",
                "penalty", "0", "penaltyDays", "0", "flagsOrder", "true")).hasStatus(303);
        assertThat(screens.get("helan", "/orders/decline-reasons")).hasStatusOk().bodyText().contains("没有场地", "提醒制单人复核这一单");
        db.sql("delete from matching_rule where valid_from > '2020-01-01'").update();
    }

    private List<String> hrefs(String login) { return todos.of(given.as(login), 1000).stream().map(Todo::href).toList(); }

    private Candidate candidate(org.gongzhi.order.OrderId order, String login) { return candidates.of(order, id(login)); }

    private UUID id(String login) { return given.as(login).reach().organization(); }

    private void capable(String login, String field, String region, int atOnce) {
        db.sql("""
                        insert into organization_capability (id, organization_id, field, region, at_once)
                        values (:id, :organization, :field, :region, :atOnce)
                            on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("organization", id(login))
                .param("field", field)
                .param("region", region)
                .param("atOnce", atOnce)
                .update();
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).withMessage(code);
    }
}
