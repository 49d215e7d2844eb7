package org.gongzhi.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.GivenOrders;
import org.gongzhi.order.Screens;
import org.gongzhi.platform.access.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@OfficeTest
class DestinationScreensTests {

    @Autowired Screens screens;
    @Autowired GivenOrders orders;
    @Autowired Destinations destinations;
    @Autowired People people;
    @Autowired JdbcClient db;

    @AfterEach
    void nobodyListensAnyMore() {
        db.sql("select id from destination where name <> :demo").param("demo", DemoDestinations.NAME).query(UUID.class).list().forEach(id -> destinations.remove(id, people.viewer("guanli")));
    }

    @Test
    void aSecretIsShownOnceAndNeverAgain() {
        var added = screens.post("guanli", TEXT_HTML, "/destinations", "name", "区大数据平台", "kind", "EVENTS", "address", "http://127.0.0.1:9999/hook",
                "types", "order.claimed");
        assertThat(added).hasStatus(201).hasHeader("Cache-Control", "no-store").bodyText().contains("whsec_", "签名密钥只显示这一次");

        assertThat(screens.get("guanli", "/destinations")).bodyText().contains("区大数据平台").doesNotContain("whsec_");
        assertThat(screens.get("guanli", "/destinations/" + only())).hasStatusOk().bodyText().contains("服务单有组织承接（order.claimed）").doesNotContain("whsec_");
        assertThat(screens.get("guanli", APPLICATION_JSON, "/destinations/" + only())).bodyText().doesNotContain("whsec_");
        assertThat(screens.get("helan", "/destinations")).hasStatus(403);
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtItsField() {
        assertThat(screens.post("guanli", TEXT_HTML, "/destinations", "name", "某", "kind", "EVENTS", "address", "data.example.org", "types", "order.claimed"))
                .hasStatus(422).bodyText().contains("请填写完整的地址", "value=\"data.example.org\"");
        assertThat(screens.post("guanli", TEXT_HTML, "/destinations", "name", "某", "kind", "EVENTS", "address", "http://127.0.0.1:9999/hook"))
                .hasStatus(422).bodyText().contains("请至少选一类事件");
    }

    @Test
    void theMovesOfAnOrderAreToldWithoutAnybodysData() throws Exception {
        try (var receiver = new Receiver()) {
            destinations.add(new DestinationForm("平台", Destination.Kind.EVENTS, receiver.address(), List.of("order.published", "order.claimed", "order.accepted")),
                    people.viewer("guanli"));
            var order = orders.aDeliveredOrderOf("linxia");
            screens.post("helan", TEXT_HTML, "/orders/" + order + "/acceptance", "amount", "2400", "note", "合格，王大爷很满意");

            await().atMost(Duration.ofSeconds(15)).until(() -> receiver.received().size() == 3);
            assertThat(receiver.received()).extracting(message -> JsonMapper.shared().readTree(message.body()).get("type").asString())
                    .containsExactly("order.published", "order.claimed", "order.accepted");
            assertThat(receiver.received()).allSatisfy(message -> assertThat(message.body())
                    .contains("\"id\":\"" + order + "\"", "/orders/" + order).doesNotContain("王大爷", "林夏", "便民"));
        }
    }

    @Test
    void whatWasGivenUpIsSentAnewByHand() throws Exception {
        try (var receiver = new Receiver(500, 500, 500, 500)) {
            var to = destinations.add(new DestinationForm("平台", Destination.Kind.EVENTS, receiver.address(), List.of("order.claimed")), people.viewer("guanli"));
            assertThat(screens.post("guanli", TEXT_HTML, "/destinations/" + to.id() + "/test")).hasStatus(303);
            await().atMost(Duration.ofSeconds(15)).until(() -> state(to.id()).equals("DEAD"));
            var letter = db.sql("select id from outbox where destination_id = :to").param("to", to.id()).query(UUID.class).single();

            assertThat(screens.get("guanli", "/outbox?state=DEAD")).bodyText().contains("未送达", "/outbox/" + letter);
            assertThat(screens.get("guanli", "/outbox/" + letter)).hasStatusOk().bodyText().contains("500", "重新发送", "msg_" + letter);
            assertThat(screens.get("guanli", "/todos")).bodyText().contains("平台：1 条未送达");
            assertThat(screens.get("helan", "/outbox/" + letter)).hasStatus(403);

            assertThat(screens.post("guanli", TEXT_HTML, "/outbox/" + letter + "/resending")).hasStatus(303);
            await().atMost(Duration.ofSeconds(15)).until(() -> state(to.id()).equals("DELIVERED"));
            assertThat(screens.post("guanli", TEXT_HTML, "/outbox/" + letter + "/resending")).hasStatus(422).bodyText().contains("只有未送达的才能重新发送");
            assertThat(receiver.received()).hasSize(5).extracting(Receiver.Received::id).containsOnly("msg_" + letter);
        }
    }

    @Test
    void allThatWasGivenUpOnItsWayToOneIsSentAnewAtOnce() throws Exception {
        try (var receiver = new Receiver()) {
            var to = destinations.add(new DestinationForm("平台", Destination.Kind.EVENTS, receiver.address(), List.of("order.claimed")), people.viewer("guanli"));
            destinations.pause(to.id(), "稍候", people.viewer("guanli"));
            for (int i = 0; i < 3; i++) destinations.test(to.id());
            db.sql("update outbox set state = 'DEAD', over_at = now() where destination_id = :to").param("to", to.id()).update();
            destinations.resume(to.id(), people.viewer("guanli"));

            assertThat(screens.post("guanli", APPLICATION_JSON, "/outbox/resending", "destination", to.id().toString())).hasStatusOk();
            await().atMost(Duration.ofSeconds(15)).until(() -> receiver.received().size() == 3);
        }
    }

    @Test
    void theCatalogueStandsInTheDescriptionForPrograms() throws Exception {
        var document = JsonMapper.shared().readTree(screens.get("guanli", APPLICATION_JSON, "/openapi.json").getResponse().getContentAsString());

        assertThat(document.get("webhooks").propertyNames()).contains("order.published", "order.claimed", "need.received", "need.rated", "sms.send");
        assertThat(document.at("/webhooks/order.claimed/post/requestBody/content/application~1json/schema/properties/data/properties/id/format").asString())
                .isEqualTo("uuid");
    }

    private UUID only() { return db.sql("select id from destination where name = '区大数据平台'").query(UUID.class).single(); }

    private String state(UUID destination) {
        return db.sql("select state from outbox where destination_id = :to").param("to", destination).query(String.class).single();
    }
}
