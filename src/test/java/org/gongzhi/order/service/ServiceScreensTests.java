package org.gongzhi.order.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongzhi.HtmlValidity;
import org.gongzhi.OfficeTest;
import org.gongzhi.funding.Funds;
import org.gongzhi.funding.NewLine;
import org.gongzhi.funding.Payments;
import org.gongzhi.order.GivenOrders;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.Orders;
import org.gongzhi.platform.access.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OfficeTest
class ServiceScreensTests {

    @Autowired GivenOrders orders;
    @Autowired GivenServices given;
    @Autowired Orders door;
    @Autowired Payments payments;
    @Autowired Funds money;
    @Autowired People people;
    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;

    @Test
    void aRecordIsFiledWithItsPhotosFromAPhone() {
        var order = orders.aClaimedOrderOf("linxia");
        assertThat(get("linxia", path(order) + "/service-records/new")).hasStatusOk().bodyText().contains("现场照片", "multipart/form-data");

        assertThat(file("linxia", order, "20", "26", System.nanoTime())).hasStatus(303);

        var page = get("helan", path(order) + "/service").exchange();
        assertThat(page).hasStatusOk().bodyText().contains("修伞 12 把", "26", "id=\"service-summary\"").doesNotContain("记录一次服务</a>");
        var photo = Pattern.compile("/files/[0-9a-f-]{36}").matcher(text(page)).results().map(found -> found.group()).findFirst().orElseThrow();
        assertThat(get("helan", photo)).hasStatusOk();
        assertThat(get("taoran", photo)).hasStatus(404);
        assertThat(get("zhouqi", photo)).hasStatus(404);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndKept() {
        var order = orders.aClaimedOrderOf("linxia");

        assertThat(file("linxia", order, "20", "19", 1)).hasStatus(422).bodyText()
                .contains("人次不能少于人数", "value=\"19\"", "修伞 12 把", "请重新选择文件");
        assertThat(file("linxia", order, "", "26", 1)).hasStatus(422).bodyText().contains("请填写这一项。");
    }

    @Test
    void thePaymentPageCarriesTheProofForItsApprovers() {
        var order = orders.aClaimedOrderOf("linxia");
        assertThat(file("linxia", order, "20", "26", System.nanoTime())).hasStatus(303);
        door.deliver(order, "", orders.as("linxia"));
        door.accept(order, new BigDecimal("2000"), "居民都说好", orders.as("helan"));
        door.requestPayment(order, "", orders.as("wangmin"));
        var payment = db.sql("select payment_id from service_order where id = ?").param(order.value()).query(UUID.class).single();

        var page = get("qianli", "/payments/" + payment).exchange();

        assertThat(page).hasStatusOk().bodyText().contains("付款依据", "居民都说好", "修伞 12 把", "26 人次", "¥2,000.00");
        var photo = Pattern.compile("/files/[0-9a-f-]{36}/thumbnail").matcher(text(page)).results().map(found -> found.group()).findFirst().orElseThrow();
        assertThat(get("qianli", photo)).hasStatusOk();
        payments.approve(payment, null, "", orders.as("qianli"));
        var line = db.sql("select line_id from payment where id = ?").param(payment).query(UUID.class).single();
        assertThat(get("qianli", "/funds/" + line + "?kind=PAY")).hasStatusOk().bodyText().contains("/orders/" + order, "便民小修小补日");
    }

    @Test
    void plansAndFlagsHaveTheirForms() {
        var order = orders.aClaimedOrderOf("linxia");
        var day = given.now().toLocalDate().plusDays(2).toString();

        assertThat(post("linxia", path(order) + "/plan-items", "onDate", day, "what", "磨刀", "place", "广场", "expected", "30")).hasStatus(303);
        assertThat(post("linxia", path(order) + "/plan-items", "onDate", day, "what", "", "place", "广场", "expected", "很多")).hasStatus(422)
                .bodyText().contains("请填整数", "value=\"很多\"");
        given.aRecordOf(order, "linxia");
        var flag = db.sql("select f.id from service_flag f join service_record r on r.id = f.record_id where r.order_id = ? limit 1")
                .param(order.value()).query(UUID.class).single();
        assertThat(get("helan", path(order) + "/service")).bodyText().contains("不在服务期内", "核实无误，予以核销");
        assertThat(post("helan", path(order) + "/flags/" + flag + "/dismissal", "reason", "")).hasStatus(422);
        assertThat(post("helan", path(order) + "/flags/" + flag + "/dismissal", "reason", "提前试做一次，已核实")).hasStatus(303);
        assertThat(get("helan", path(order) + "/service")).bodyText().contains("已核销");
        assertThat(get("helan", path(order) + "/service?format=xlsx")).hasStatusOk()
                .hasContentType(MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    @Test
    void whoeverComesSignsInOnTheirOwnPhoneOnce() {
        var order = orders.aClaimedOrderOf("linxia");
        var opened = post("linxia", path(order) + "/sign-in-sheets", "title", "第一场");
        assertThat(opened).hasStatus(303);
        var secret = "/s/" + db.sql("select secret from sign_in_sheet where subject_id = ?").param(order.value()).query(String.class).single();

        assertThat(web.get().uri(secret).accept(TEXT_HTML)).hasStatusOk().bodyText().contains("怎么称呼您", "第一场");
        assertThat(sign(secret, "三幢王阿姨", "1234")).hasStatus(303);
        assertThat(web.get().uri(secret + "?signed=true").accept(TEXT_HTML)).hasStatusOk().bodyText().contains("签到成功");
        assertThat(sign(secret, "三幢王阿姨", "1234")).hasStatus(422).bodyText().contains("已经签过到了");
        assertThat(sign(secret, "三幢王阿姨", "12a4")).hasStatus(422).bodyText().contains("后四位");
        assertThat(sign(secret, "三幢王阿姨", "5678")).hasStatus(303);

        assertThat(get("linxia", opened.getResponse().getHeader("Location"))).hasStatusOk().bodyText().contains("三**", "class=\"qr\"");
        assertThat(get("linxia", path(order) + "/service-records/new")).bodyText().contains("name=\"signed\"", "value=\"2\"");
        assertThat(get("zhouqi", opened.getResponse().getHeader("Location"))).hasStatus(404);
        assertThat(web.get().uri("/s/nobody-knows-this-one-here").accept(TEXT_HTML)).hasStatus(404);
    }

    @Test
    void theMoneyOfAnOrderShowsItsLedger() {
        var order = orders.aClaimedOrderOf("linxia");

        assertThat(get("qianli", path(order) + "/funds")).hasStatusOk().bodyText().contains("预留", "流水", "¥2,400.00").doesNotContain("不止一个来源");
        var other = money.open(new NewLine("RED_FUND", 2026, "330399000000", "另一笔 " + System.nanoTime(), "扶持", "扶持", BigDecimal.TEN),
                orders.as("qianli"));
        money.reserve(other, BigDecimal.ONE, "order", order.value(), orders.as("qianli").act(Instant.now(), ""));
        assertThat(get("qianli", path(order) + "/funds")).bodyText().contains("不止一个来源");
    }

    @Test
    void thePagesAreValidHtml() throws Exception {
        var order = orders.aClaimedOrderOf("linxia");
        assertThat(file("linxia", order, "20", "26", System.nanoTime())).hasStatus(303);
        var sheet = post("linxia", path(order) + "/sign-in-sheets", "title", "第一场").getResponse().getHeader("Location");

        for (var address : List.of(path(order) + "/service", path(order) + "/service-records/new", path(order) + "/funds", sheet))
            assertThat(HtmlValidity.errors(text(get("linxia", address).exchange()))).as(address).isEmpty();
    }

    private MvcTestResult sign(String secret, String name, String tail) {
        return web.post().uri(secret).accept(TEXT_HTML).with(csrf()).param("name", name).param("tail", tail).exchange();
    }

    @Test
    void aNeighboursServiceIsNotThere() {
        var order = orders.aClaimedOrderOf("linxia");
        var record = given.aRecordOf(order, "linxia");

        assertThat(get("taoran", path(order) + "/service")).hasStatus(404);
        assertThat(get("zhouqi", path(order) + "/service")).hasStatus(404);
        assertThat(get("zhouqi", path(order) + "/service-records/new")).hasStatus(404);
        assertThat(get("zhouqi", path(order) + "/service-records/" + record + "/correction")).hasStatus(404);
        assertThat(get("linxia", path(order) + "/service-records/" + record + "/correction")).hasStatusOk().bodyText().contains("更正服务记录", "社区广场");
    }

    private static String path(OrderId order) { return "/orders/" + order; }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult file(String login, OrderId order, String persons, String encounters, long photo) {
        var from = given.now().minusHours(3);
        return web.post().uri(path(order) + "/service-records").multipart()
                .file(new MockMultipartFile("photos", "现场.png", "image/png", GivenServices.aPhoto(photo, "png")))
                .accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf())
                .param("startedAt", from.toString()).param("endedAt", from.plusHours(1).toString()).param("place", "社区广场")
                .param("staff", "林夏").param("persons", persons).param("encounters", encounters).param("signed", "")
                .param("summary", "修伞 12 把，磨刀 14 把。").exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder get(String login, String uri) {
        return web.get().uri(uri).accept(TEXT_HTML, MediaType.ALL).with(user(people.loadUserByUsername(login)));
    }

    private MvcTestResult post(String login, String uri, String... fields) {
        var request = web.post().uri(uri).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
