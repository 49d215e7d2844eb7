package org.gongzhi.order.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.gongzhi.HtmlValidity;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OfficeTest
class NeedScreensTests {

    private static final String[] CLOTHES = {"region", GivenNeeds.XISHANG, "source", "HOTLINE", "field", "HARDSHIP", "title", "旧衣服想捐给需要的人", "wanted",
        "ANYTIME", "persons", "1", "consent", "来电，口头同意登记", "name", "吴师傅", "phone", "13512340000"};

    @Autowired GivenNeeds given;
    @Autowired People people;
    @Autowired MockMvcTester web;

    @Test
    void theListFindsWhatItIsAskedFor() {
        var receipt = given.aNeed("阳台花盆快掉下来");

        assertThat(get("helan", TEXT_HTML, "/needs?text=花盆&stage=NEW&field=REPAIR&source=QR&region=330399001000")).hasStatusOk().bodyText()
                .contains("阳台花盆快掉下来", receipt.number());
        assertThat(get("helan", TEXT_HTML, "/needs?text=" + receipt.number())).bodyText().contains("阳台花盆快掉下来");
        assertThat(get("helan", TEXT_HTML, "/needs?text=花盆&stage=CLOSED")).bodyText().doesNotContain("阳台花盆快掉下来");
        assertThat(get("wangmin", TEXT_HTML, "/needs?text=花盆")).bodyText().contains("阳台花盆快掉下来");
    }

    @Test
    void namesAndNumbersAreMaskedEverywhere() throws IOException {
        var receipt = given.aNeed("下水道返臭味");

        for (var type : new MediaType[] {TEXT_HTML, APPLICATION_JSON})
            for (var page : new String[] {"/needs?text=返臭", "/needs/" + receipt.need(), "/needs/" + receipt.need() + "/timeline"})
                assertThat(get("helan", type, page)).as(page).hasStatusOk().bodyText().doesNotContain("陈桂芬", "13912345678", receipt.secret());
        assertThat(get("helan", TEXT_HTML, "/needs?text=返臭")).bodyText().contains("陈**", "139****5678");

        var sheet = get("helan", TEXT_HTML, "/needs?text=返臭&format=xlsx").getResponse().getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet)); var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.map(Object::toString).collect(Collectors.joining())).contains("下水道返臭味", "陈**").doesNotContain("陈桂芬", "13912345678");
        }
    }

    @Test
    void aNumberIsShownOnceAndForAReason() {
        var address = "/needs/" + given.aNeed("消防栓没水").need();

        assertThat(post("helan", address + "/contact-disclosure", "note", "")).hasStatus(422);
        assertThat(post("helan", address + "/contact-disclosure", "note", "核实消防栓位置")).hasStatusOk().bodyText().contains("陈桂芬", "13912345678");
        assertThat(post("helan", address + "/contact-disclosure", "note", "再看一次")).hasHeader("Cache-Control", "no-store");
        assertThat(get("helan", TEXT_HTML, address + "/timeline")).bodyText().contains("查看隐去的个人信息", "核实消防栓位置").doesNotContain("陈桂芬");
        assertThat(post("linxia", address + "/contact-disclosure", "note", "好奇")).hasStatus(404);
        assertThat(post("xujing", address + "/contact-disclosure", "note", "好奇")).hasStatus(403);
    }

    @Test
    void aNeighborsNeedLooksLikeNoNeed() {
        var address = "/needs/" + given.aNeed("井盖翘起来了").need();

        assertThat(get("taoran", TEXT_HTML, address)).hasStatus(404);
        assertThat(get("taoran", TEXT_HTML, address + "/timeline")).hasStatus(404);
        assertThat(post("taoran", address + "/refusal", "note", "不归我们管")).hasStatus(404);
        assertThat(post("taoran", address + "/receipt", "note", "补发")).hasStatus(404);
        assertThat(get("taoran", TEXT_HTML, "/needs?text=井盖")).bodyText().doesNotContain("井盖翘起来了");
        assertThat(get("linxia", TEXT_HTML, address)).hasStatus(404);
        assertThat(get("taoran", TEXT_HTML, "/needs/posters/" + GivenNeeds.XISHANG)).hasStatus(404);
    }

    @Test
    void whatWasDeclinedTheResidentReads() {
        var receipt = given.aNeed("楼上装修太吵");

        assertThat(post("helan", "/needs/" + receipt.need() + "/refusal", "note", "")).hasStatus(422).bodyText().contains("请填写这一项。");
        assertThat(post("helan", "/needs/" + receipt.need() + "/refusal", "note", "装修时间已请物业告知，八点后可拨 110。")).hasStatus(303);
        assertThat(web.get().uri(receipt.href()).accept(TEXT_HTML)).bodyText().contains("不予受理", "装修时间已请物业告知");
    }

    @Test
    void staffRecordWithConsentAndSeeWhatReadsAlike() {
        var first = post("helan", "/needs", CLOTHES);
        assertThat(first).hasStatus(303);

        assertThat(post("helan", "/needs", CLOTHES)).hasStatus(422).bodyText().contains("下面这些是不是同一件事", "仍然登记", "value=\"吴师傅\"");
        assertThat(post("helan", "/needs", "region", GivenNeeds.XISHANG, "title", "没有写同意")).hasStatus(422).bodyText().contains("请写明本人是怎样同意的");
        assertThat(get("helan", TEXT_HTML, first.getResponse().getHeader("Location"))).bodyText().contains("已征得同意", "何岚", "吴**").doesNotContain("来电，口头同意登记");
    }

    @Test
    void aReceiptIsPrintedAfresh() {
        var receipt = given.aNeed("书报栏玻璃碎了");
        var answer = post("helan", "/needs/" + receipt.need() + "/receipt", "note", "当面交给本人");

        assertThat(answer).hasStatus(303);
        assertThat(web.get().uri(answer.getResponse().getHeader("Location")).accept(TEXT_HTML)).hasStatusOk().bodyText().contains(receipt.number());
        assertThat(web.get().uri(receipt.href()).accept(TEXT_HTML)).hasStatus(404);
    }

    @Test
    void postersCarryTheirCode() {
        assertThat(get("helan", TEXT_HTML, "/needs/posters")).hasStatusOk().bodyText().contains("溪上社区");
        assertThat(get("helan", TEXT_HTML, "/needs/posters/" + GivenNeeds.XISHANG)).hasStatusOk().bodyText().contains("/c/" + GivenNeeds.XISHANG, "<svg class=\"qr\"");
        assertThat(get("wangmin", TEXT_HTML, "/needs/posters/330399001000")).hasStatusOk().bodyText().contains("溪上社区", "云桥社区");
    }

    @Test
    void whatStaffOpenIsValidHtml() throws IOException {
        var served = given.aServedNeed("路面塌了一块").need();

        for (var page : new String[] {"/needs", "/needs/new", "/needs/" + served, "/needs/" + served + "/rating", "/needs/posters",
            "/needs/posters/" + GivenNeeds.XISHANG, "/ratings"})
            assertThat(HtmlValidity.errors(get("helan", TEXT_HTML, page).getResponse().getContentAsString())).as(page).isEmpty();
    }

    @Test
    void anOrderShowsItsNeedsButNotWhoAsked() {
        var receipt = given.aNeed("雨棚漏水");
        var order = given.anOpenOrderOf(receipt);

        assertThat(get("helan", TEXT_HTML, "/orders/" + order + "/needs")).hasStatusOk().bodyText().contains("雨棚漏水", "/needs/" + receipt.need());
        assertThat(get("zhouqi", TEXT_HTML, "/orders/" + order + "/needs")).hasStatusOk().bodyText().contains("雨棚漏水")
                .doesNotContain("/needs/" + receipt.need(), "陈", "139");
        assertThat(get("taoran", TEXT_HTML, "/orders/" + order + "/needs")).hasStatus(404);
        assertThat(get("helan", TEXT_HTML, "/orders/" + order + "/needs?format=xlsx")).hasStatusOk();
    }

    @Test
    void ratingsAreListedAndReviewed() {
        var receipt = given.aServedNeed("扶手生锈");
        assertThat(get("helan", TEXT_HTML, "/needs/" + receipt.need())).bodyText().contains("登记电话回访评价");
        assertThat(post("helan", "/needs/" + receipt.need() + "/rating", "level", "1", "solved", "SOLVED", "comment", "态度不好")).hasStatus(303);

        assertThat(get("guhong", TEXT_HTML, "/ratings?level=1")).hasStatusOk().bodyText().contains("扶手生锈", "态度不好", "满意率（复核后）");
        assertThat(get("linxia", TEXT_HTML, "/ratings?low=true")).hasStatusOk().bodyText().contains("扶手生锈").doesNotContain("陈桂芬");
        assertThat(get("zhouqi", TEXT_HTML, "/ratings")).bodyText().doesNotContain("扶手生锈");
        assertThat(get("taoran", TEXT_HTML, "/ratings")).bodyText().doesNotContain("扶手生锈");
        assertThat(get("guhong", TEXT_HTML, "/ratings?format=xlsx")).hasStatusOk();
    }

    private MvcTestResult get(String login, MediaType accept, String uri) {
        return web.get().uri(uri).accept(accept).with(user(people.loadUserByUsername(login))).exchange();
    }

    private MvcTestResult post(String login, String uri, String... fields) {
        var request = web.post().uri(uri).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
