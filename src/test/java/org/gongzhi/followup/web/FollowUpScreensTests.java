package org.gongzhi.followup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.followup.GivenFollowUps;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OfficeTest
class FollowUpScreensTests {

    @Autowired GivenFollowUps given;
    @Autowired People people;
    @Autowired OfficeClock clock;
    @Autowired MockMvcTester web;
    private final String title = "周末无人值班 " + UUID.randomUUID();

    @Test
    void aProblemIsWrittenDownAssignedPlannedNotedProvedAndVerified() {
        assertThat(post("wangmin", "/follow-ups", problem("没有这家组织"))).hasStatus(422).bodyText().contains("没有找到“没有这家组织”");
        var it = post("wangmin", "/follow-ups", problem(organizationOf("linxia"))).getResponse().getHeader("Location");
        assertThat(get("wangmin", TEXT_HTML, it)).hasStatusOk().bodyText().contains("交办", title);
        assertThat(post("wangmin", it + "/assignment", "owner", "", "due", "")).hasStatus(422);
        assertThat(post("wangmin", it + "/assignment", "owner", given.as("linxia").id().toString(), "due", given.today().plusDays(20).toString())).hasStatus(303);
        assertThat(post("linxia", it + "/plan", "cause", "排班漏了周末", "measure", "重新排班")).hasStatus(303);
        assertThat(post("linxia", it + "/notes", "note", "排班表已贴出")).hasStatus(303);
        assertThat(web.post().uri(it + "/proof").multipart().file(new MockMultipartFile("files", "排班表.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes()))
                .param("note", "连续两周有人值班").with(user(people.loadUserByUsername("linxia"))).with(csrf())).hasStatus(303);
        assertThat(post("linxia", it + "/verification", "note", "我说好")).hasStatus(403);
        assertThat(post("guhong", it + "/verification", "note", "现场看过，属实")).hasStatus(303);

        assertThat(get("linxia", TEXT_HTML, it)).hasStatusOk().bodyText().contains("已销号", "排班表.pdf", "排班表已贴出", "现场看过，属实", given.as("guhong").name());
        assertThat(get("wangmin", APPLICATION_JSON, it)).hasStatusOk().bodyJson().extractingPath("$.facts.stage").isEqualTo("CLOSED");
        assertThat(get("wangmin", TEXT_HTML, it + "/timeline")).bodyText().contains("立项", "交办", "定措施", "填写周报", "报送佐证", "核查销号");
    }

    @Test
    void aNeighboursCaseLooksLikeNone() {
        var it = "/follow-ups/" + given.anAssignedCase(title, "linxia", given.today().plusDays(9));

        for (var address : List.of("", "/timeline")) assertThat(get("zhouqi", TEXT_HTML, it + address)).hasStatus(404);
        assertThat(post("zhouqi", it + "/plan", "cause", "甲", "measure", "乙")).hasStatus(404);
        assertThat(get("zhouqi", TEXT_HTML, "/follow-ups")).hasStatusOk().bodyText().doesNotContain(title);
        assertThat(get("linxia", TEXT_HTML, "/follow-ups")).hasStatusOk().bodyText().contains(title);
        assertThat(get("linxia", TEXT_HTML, "/search?q=" + title.substring(0, 6))).bodyText().contains(title);
    }

    @Test
    void aWeekWithoutANoteIsFlaggedInListAndShares() {
        var id = given.aCaseUnderWay(title, "linxia", given.today().plusDays(40));
        clock.at(clock.instant().plus(Duration.ofDays(15)), () -> {
            assertThat(get("wangmin", TEXT_HTML, "/follow-ups?q=" + title)).hasStatusOk().bodyText().contains("周报未填");
            assertThat(get("wangmin", TEXT_HTML, "/follow-ups/" + id)).bodyText().contains("未填");
            assertThat(get("wangmin", TEXT_HTML, "/follow-ups/owners")).hasStatusOk().bodyText().contains("林夏", "督查检查");
            return assertThat(get("wangmin", TEXT_HTML, "/follow-ups/board")).hasStatusOk();
        });
    }

    @Test
    void theLedgerIsASheetAndTheChainAScreen() {
        given.anIssue(title);
        assertThat(get("wangmin", MediaType.ALL, "/follow-ups?format=xlsx").getResponse().getContentType()).contains("spreadsheet");
        assertThat(get("guhong", TEXT_HTML, "/follow-ups/chain")).hasStatusOk().bodyText().contains("逾期满", "指定责任人");
        assertThat(post("guhong", "/follow-ups/chain", "duty", "SECRETARY", "region", GivenFollowUps.DISTRICT, "person", given.as("luoyan").id().toString(),
                "from", given.today().plusDays(300).toString())).hasStatus(303);
        assertThat(post("guhong", "/follow-ups/chain", "duty", "SECRETARY", "region", GivenFollowUps.DISTRICT, "person", given.as("fanglei").id().toString(),
                "from", given.today().plusDays(300).toString())).as("a secretary of one branch would be told of all").hasStatus(422).bodyText().contains("看不到这个范围的督办");
        assertThat(get("linxia", TEXT_HTML, "/follow-ups/chain")).hasStatus(403);
    }

    @Test
    void aFindingSaysWhatWasInspectedAndLeadsBackToItsRecord() {
        assertThat(get("wangmin", TEXT_HTML, "/follow-ups/new?source=INSPECTION&title=灭火器&href=/orders")).bodyText()
                .contains("value=\"灭火器\"", "name=\"href\" value=\"/orders\"", "敬业奉献");
        var it = post("wangmin", "/follow-ups", found("INSPECTION", "/orders")).getResponse().getHeader("Location");
        assertThat(get("wangmin", TEXT_HTML, it)).bodyText().contains("督查方式", "重点督查", "履职尽责", "href=\"/orders\"");
        assertThat(get("wangmin", TEXT_HTML, "/follow-ups?q=" + title)).bodyText().contains("履职尽责");
        assertThat(get("wangmin", TEXT_HTML, "/figures/followup.4-findings/rows?first=" + given.today() + "&last=" + given.today())).hasStatusOk().bodyText().contains(title);
        var other = post("wangmin", "/follow-ups", found("AUDIT", "")).getResponse().getHeader("Location");
        assertThat(get("wangmin", TEXT_HTML, other)).bodyText().doesNotContain("督查方式", "履职尽责");
        assertThat(post("wangmin", "/follow-ups", found("INSPECTION", "//elsewhere.example"))).hasStatus(422);
    }

    private String[] found(String source, String href) {
        return new String[] {"source", source, "title", title, "region", GivenFollowUps.DISTRICT, "problem", "过期了。", "inspection", "KEY", "theme", "DUTY", "href", href};
    }

    @Test
    void theShareOfWhatWasOnTimeOpensToItsRows() {
        given.anAssignedCase(title, "linxia", given.today());
        clock.at(clock.instant().plus(Duration.ofDays(1)), () -> assertThat(get("wangmin", TEXT_HTML,
                "/follow-ups?what=DUE&since=" + given.today().minusDays(1) + "&until=" + given.today() + "&q=" + title)).hasStatusOk().bodyText().contains(title, "没有按期"));
        assertThat(get("wangmin", TEXT_HTML, "/follow-ups/digest")).bodyText().contains("按期办结率").containsPattern("href=\"/follow-ups\\?what=DUE[^\"]*\"[^>]*>\\s*(<[^>]*>\\s*)*按期办结率");
    }

    private String organizationOf(String login) { return given.nameOf(given.as(login).reach().organization()); }

    private String[] problem(String organization) {
        return new String[] {"source", "INSPECTION", "title", title, "region", GivenFollowUps.DISTRICT, "organization", organization, "problem", "连续两个周末没有人。"};
    }

    private MvcTestResult get(String login, MediaType type, String address) {
        return web.get().uri(address).accept(type).with(user(people.loadUserByUsername(login))).exchange();
    }

    private MvcTestResult post(String login, String address, String... fields) {
        var request = web.post().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
