package org.gongzhi.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.UUID;
import org.gongzhi.HtmlValidity;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OfficeTest
class FundScreensTests {

    @Autowired GivenFunds given;
    @Autowired People people;
    @Autowired MockMvcTester web;

    @Test
    void everyNumberOfALineOpensToItsRows() {
        var line = given.aLineOf("9000");
        given.reserve(line, "1000");

        assertThat(get(finance(), "/funds?year=2026")).hasStatusOk().bodyText().contains("/funds/" + line + "?kind=PAY", "资金按来源");
        assertThat(get(finance(), "/funds/" + line)).hasStatusOk().bodyText().contains("9,000<small>元", "8,000<small>元", "?kind=RESERVE", "只能用于");
        assertThat(get(finance(), "/funds/" + line + "?kind=RESERVE")).hasStatusOk().bodyText().contains("预留").doesNotContain("年初预算");
    }

    @Test
    void aLineIsOpenedAndCannotBeWithdrawnBelowZero() {
        var opened = post(finance(), "/funds", "source", "RED_FUND", "year", "2026", "region", GivenFunds.DISTRICT, "name", "邻里互助 " + System.nanoTime(),
                "purpose", "邻里互助", "uses", "助餐\n助浴", "amount", "500");
        assertThat(opened).hasStatus(303);

        var line = opened.getResponse().getHeader("Location");
        assertThat(post(finance(), line + "/withdrawal", "amount", "500.01", "note", "调剂")).hasStatus(422).bodyText()
                .contains("还可用 500.00 元，不够 500.01 元。", "value=\"500.01\"");
        assertThat(post(finance(), line + "/allocation", "amount", "100", "note", "追加")).hasStatus(303);
    }

    @Test
    void theApproverSeesTheUsesAndWhyNotHer() {
        var finance = finance();
        var payment = given.aPaymentOf("6000", people.viewer(finance));

        assertThat(get(finance, "/payments/" + payment)).hasStatusOk().bodyText().contains("这笔付款由您申请，请由别人审批。", "需 2 人");
        assertThat(get(given.login("HUB_DIRECTOR", new Reach("330399", null)), "/payments/" + payment)).bodyText()
                .contains("公益服务", "同意", "退回的原因").doesNotContain("这笔付款由您申请");
        assertThat(post(finance, "/payments/" + payment + "/approval")).hasStatus(422).bodyText().contains("请由别人审批");
    }

    @Test
    void aPaymentIsJsonAndTheListIsASheet() {
        var payment = given.aPaymentOf("60", given.somebody("HUB_DESK", "330399"));
        var finance = finance();

        assertThat(web.get().uri("/payments/" + payment).accept(APPLICATION_JSON).with(user(people.loadUserByUsername(finance))))
                .bodyJson().extractingPath("$.payment.stage").isEqualTo("REQUESTED");
        assertThat(get(finance, "/payments?awaiting=true&source=FISCAL")).hasStatusOk().bodyText().contains("助浴服务");
        assertThat(get(finance, "/payments?format=xlsx")).hasStatusOk()
                .hasContentType(MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        assertThat(get(finance, "/payments/" + payment + "/timeline")).hasStatusOk().bodyText().contains("申请付款");
        assertThat(get(finance, "/payments/rules")).hasStatusOk().bodyText().contains("现行");
        assertThat(get(finance, "/funds/sources")).hasStatusOk().bodyText().contains("服务群众专项经费");
        assertThat(get(finance, "/funds/new")).hasStatusOk().bodyText().contains("列支用途");
    }

    @Test
    void thePagesAreValidHtml() throws Exception {
        var payment = given.aPaymentOf("6000", given.somebody("HUB_DESK", "330399"));
        var finance = finance();

        for (var address : List.of("/funds", "/funds/new", "/funds/sources", "/funds/" + given.aLineOf("10"), "/payments", "/payments/rules", "/payments/" + payment))
            assertThat(HtmlValidity.errors(get(finance, address).exchange().getResponse().getContentAsString())).as(address).isEmpty();
    }

    @Test
    void anOrganizationSeesWhatItReceivesAndNobodyElses() {
        var payment = given.aPaymentOf("60", given.somebody("HUB_DESK", "330399"));
        var member = given.login("ORG_ADMIN", new Reach("330399", given.anOrganization()));
        var stranger = given.login("ORG_ADMIN", new Reach("330399", UUID.randomUUID()));

        assertThat(get(member, "/payments/" + payment)).hasStatusOk();
        assertThat(get(stranger, "/payments/" + payment)).hasStatus(404);
        assertThat(get(stranger, "/payments")).bodyText().doesNotContain(payment.toString());
        assertThat(get(member, "/funds")).hasStatus(403);
    }

    @Test
    void aNeighboursMoneyIsNotThere() {
        var neighbour = given.login("FINANCE", new Reach("330398", null));
        var payment = given.aPaymentOf("60", given.somebody("HUB_DESK", "330399"));
        var line = given.aLineOf("10");

        assertThat(get(neighbour, "/funds/" + line)).hasStatus(404);
        assertThat(post(neighbour, "/funds/" + line + "/withdrawal", "amount", "1", "note", "拿走")).hasStatus(404);
        assertThat(get(neighbour, "/payments/" + payment)).hasStatus(404);
        assertThat(post(neighbour, "/payments/" + payment + "/rejection", "reason", "不行")).hasStatus(404);
        assertThat(get(neighbour, "/funds?year=2026")).bodyText().doesNotContain(line.toString());
    }

    private String finance() { return given.login("FINANCE", new Reach("330399", null)); }

    private MockMvcTester.MockMvcRequestBuilder get(String login, String uri) {
        return web.get().uri(uri).accept(TEXT_HTML).with(user(people.loadUserByUsername(login)));
    }

    private MvcTestResult post(String login, String uri, String... fields) {
        var request = web.post().uri(uri).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
