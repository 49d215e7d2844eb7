package org.gongzhi.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.need.GivenNeeds;
import org.gongzhi.platform.access.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A resident on a phone: no account, no script, nothing but pages and forms. */
@OfficeTest
class PublicFlowTests {

    private static final String COMMUNITY = "/c/330399001002";
    private static final String[] COURTYARD = {"field", "ENVIRONMENT", "title", "天井里积水发臭", "details", "下水口堵了，一下雨就积水。", "place", "十幢天井",
        "persons", "8", "name", "沈阿婆", "phone", "13600009876", "agree", "true"};

    @Autowired GivenNeeds given;
    @Autowired People people;
    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;

    @Test
    void aResidentAsksFollowsAndRates() {
        assertThat(get(COMMUNITY)).hasStatusOk().bodyText().contains("云桥社区", "我要点单");
        assertThat(get(COMMUNITY + "/needs/new")).hasStatusOk().bodyText().contains("便民维修");

        var link = sent(post(COMMUNITY + "/needs", "field", "REPAIR", "title", "单元门禁坏了", "details", "谁都能进，晚上不放心。", "agree", "true"));
        assertThat(get(link)).hasStatusOk().bodyText().contains("社区已经收到", "单元门禁坏了", "XQ-");
        assertThat(get(link + "/receipt")).hasStatusOk().bodyText().contains("居民点单回执", "<path d=\"M");
        assertThat(post(link + "/rating", "level", "5", "solved", "SOLVED")).hasStatus(422).bodyText().contains("服务完成并验收以后才能评价。");

        var served = given.aServedNeed("门口路灯不亮");
        assertThat(get(served.href())).bodyText().contains("办得好不好，您来评", "海棠社会工作服务中心");
        assertThat(post(served.href() + "/rating", "comment", "谢谢")).hasStatus(422).bodyText().contains("请选择满意程度。", ">谢谢</textarea>");
        assertThat(post(served.href() + "/rating", "level", "2", "solved", "PARTLY", "comment", "只亮了一盏")).hasStatus(303);
        assertThat(get(served.href())).bodyText().contains("不满意", "部分解决", "社区正在重新安排");
    }

    @Test
    void everythingMissingIsSaidAtOnceAndNothingTypedIsLost() {
        assertThat(post(COMMUNITY + "/needs", "title", "修水管", "details", "厨房的", "phone", "打不通"))
                .hasStatus(422).bodyText().contains("请先阅读说明并勾选同意。", "请填写能打通的电话号码。", "value=\"修水管\"", ">厨房的</textarea>", "value=\"打不通\"");
    }

    @Test
    void aNeighboursNeedIsShownBeforeSendingAndNothingOfItButItsTitle() {
        var first = sent(post(COMMUNITY + "/needs", COURTYARD));
        String[] again = {"field", "ENVIRONMENT", "title", "天井积水发臭", "details", "下水口堵住了，一下雨就积水。", "name", "钱大伯", "agree", "true"};

        var shown = post(COMMUNITY + "/needs", again);
        assertThat(shown).hasStatus(422).bodyText()
                .contains("邻居可能已经提过", "天井里积水发臭", "不是，继续提交", "value=\"天井积水发臭\"", "value=\"钱大伯\"")
                .doesNotContain("沈阿婆", "13600009876", "十幢天井");
        var same = Objects.requireNonNull(db.sql("select id::text from need where title = '天井里积水发臭'").query(String.class).single());

        var joined = sent(post(COMMUNITY + "/needs", with(again, "same", same)));
        assertThat(joined).isNotEqualTo(first);
        assertThat(get(joined)).bodyText().contains("您已附议").doesNotContain("下水口堵了，一下雨就积水。", "沈阿婆");
        var own = sent(post(COMMUNITY + "/needs", with(again, "confirm", "yes")));
        assertThat(get(own)).bodyText().contains("天井积水发臭").doesNotContain("您已附议");
    }

    @Test
    void everyWrongLinkLooksTheSame() {
        var secret = given.aNeed("想借轮椅").secret();

        assertThat(get("/r/" + secret)).hasStatusOk();
        for (var wrong : new String[] {"x", secret.substring(1), secret.toLowerCase() + "A", "XQ-2026-000001"}) {
            assertThat(get("/r/" + wrong)).hasStatus(404);
            assertThat(get("/r/" + wrong + "/receipt")).hasStatus(404);
            assertThat(post("/r/" + wrong + "/rating", "level", "5", "solved", "SOLVED")).hasStatus(404);
        }
        assertThat(get("/c/330399001999")).hasStatus(404);
        assertThat(get("/c/330399001000/needs/new")).hasStatus(404);
    }

    @Test
    void robotsAndFloodsAreStopped() {
        assertThat(post(COMMUNITY + "/needs", with(COURTYARD, "website", "http://spam.example"))).hasStatus(422).bodyText().contains("提交没有成功");
        MvcTestResult last = null;
        for (int i = 0; i <= 60; i++) last = from("10.9.8.7", "/r/" + given.aNeed("灯坏" + i).secret() + "/rating", "level", "5", "solved", "SOLVED");
        assertThat(last).hasStatus(429).hasHeader("Retry-After", last.getResponse().getHeader("Retry-After")).bodyText().contains("短时间内的请求太多了");
    }

    @Test
    void aPhotoComesAlongAndOnlyTheCommunitySeesIt() throws Exception {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "png", picture);
        var link = sent(web.post().multipart().uri(COMMUNITY.replace("002", "001") + "/needs").file(new MockMultipartFile("photos", "漏水.png", "image/png", picture.toByteArray()))
                .accept(TEXT_HTML).with(csrf()).param("field", "REPAIR").param("title", "天花板渗水有照片").param("agree", "true").exchange());
        var file = "/files/" + db.sql("select id::text from attachment where name = '漏水.png'").query(String.class).single();

        assertThat(get(link)).hasStatusOk();
        assertThat(web.get().uri(file).with(user(people.loadUserByUsername("helan")))).hasStatusOk();
        assertThat(web.get().uri(file).with(user(people.loadUserByUsername("taoran")))).hasStatus(404);
    }

    @Test
    void aProgramMayAskToo() {
        var request = web.post().uri(COMMUNITY + "/needs").accept(APPLICATION_JSON).with(csrf()).param("field", "READING")
                .param("title", "图书角缺书").param("agree", "true");
        assertThat(request.exchange()).hasStatus(201).bodyJson().extractingPath("$.number").asString().startsWith("XQ-");
    }

    private MvcTestResult get(String uri) { return web.get().uri(uri).accept(TEXT_HTML).exchange(); }

    private MvcTestResult post(String uri, String... fields) { return from("10.0.0." + (int) (Math.random() * 250), uri, fields); }

    private MvcTestResult from(String address, String uri, String... fields) {
        var request = web.post().uri(uri).accept(TEXT_HTML).contentType(MediaType.APPLICATION_FORM_URLENCODED).with(csrf()).with(raw -> {
            raw.setRemoteAddr(address);
            return raw;
        });
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static String sent(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private static String[] with(String[] fields, String... more) {
        var all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }
}
