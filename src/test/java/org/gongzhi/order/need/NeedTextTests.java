package org.gongzhi.order.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.Screens;
import org.gongzhi.platform.webhook.GivenGateway;
import org.gongzhi.platform.webhook.Receiver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** Residents hear by text how their need goes on, where the office has a gateway. */
@OfficeTest
class NeedTextTests {

    @Autowired GivenNeeds given;
    @Autowired GivenGateway gateway;
    @Autowired Needs needs;
    @Autowired Screens screens;
    private Receiver receiver;

    @BeforeEach
    void aGateway() throws Exception {
        receiver = new Receiver();
        gateway.at(receiver.address());
    }

    @AfterEach
    void noGateway() {
        gateway.gone();
        receiver.close();
    }

    @Test
    void whoeverLeftAMobileNumberHearsHowItGoesOn() {
        var receipt = given.aNeed("三幢楼道灯不亮");
        given.anAcceptedOrderOf(receipt);

        await().atMost(Duration.ofSeconds(10)).until(() -> texts().size() == 3);
        assertThat(texts()).allSatisfy(text -> assertThat(text).contains("+8613912345678", receipt.number()).doesNotContain("楼道灯", "陈桂芬", "三幢"));
        assertThat(texts().get(0)).contains("已收到");
        assertThat(texts().get(1)).contains("已安排服务");
        assertThat(texts().get(2)).contains("已服务完成");
    }

    @Test
    void whatWasDeclinedSaysWhereTheReasonStandsAndNotTheReason() {
        var receipt = given.aNeed("想要一条小狗");
        needs.decline(receipt.need(), "这不是公共服务", given.as("helan"));

        await().atMost(Duration.ofSeconds(10)).until(() -> texts().size() == 2);
        assertThat(texts().get(1)).contains("没有受理").doesNotContain("公共服务", "小狗");
    }

    @Test
    void whoeverLeftNoneIsNotWrittenToAndNeighboursAre() {
        var without = needs.submit(new NewNeed(GivenNeeds.XISHANG, "REPAIR", "井盖松动", "晚上有响声。", "", Wanted.WEEK, 1, null, Contact.NONE));
        var neighbour = needs.support(without.need(), new Contact("周阿姨", "13868500017"));
        needs.decline(without.need(), "已在修", given.as("helan"));

        await().atMost(Duration.ofSeconds(10)).until(() -> texts().size() == 2);
        assertThat(texts()).allSatisfy(text -> assertThat(text).contains("+8613868500017", neighbour.number()));
    }

    @Test
    void theFormSaysThatTextsCome() {
        assertThat(screens.get("helan", MediaType.TEXT_HTML, "/c/" + GivenNeeds.XISHANG + "/needs/new")).bodyText().contains("回执链接和进展会发短信给您");
        gateway.gone();
        assertThat(screens.get("helan", MediaType.TEXT_HTML, "/c/" + GivenNeeds.XISHANG + "/needs/new")).bodyText().doesNotContain("会发短信给您");
    }

    private List<String> texts() {
        return receiver.received().stream().map(Receiver.Received::body).filter(body -> body.contains("\"type\":\"sms.send\"")).toList();
    }
}
