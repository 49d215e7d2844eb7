package org.gongzhi.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OfficeTest
class PartyScreensTests {

    @Autowired GivenParty given;
    @Autowired People people;
    @Autowired MockMvcTester web;

    @ParameterizedTest
    @CsvSource({"luoyan, /party-coverage, 组织覆盖率", "luoyan, /party-coverage?on=2025-12-31&known=2025-12-31, 当天结束时掌握的情况", "luoyan, /party-coverage/organizations?state=NOTHING, 没有任何覆盖",
        "shaoping, /party-coverage/rules, 目标与规则", "luoyan, /party-organizations, 申请组建", "luoyan, /party-organizations/tree, 综合委员会", "luoyan, /party-organizations/new, 提交申请",
        "luoyan, /party-organizations/entry, 登记入册", "luoyan, /party-members, 党员名册", "luoyan, /party-members/new, 列入名册", "songke, /party-members/mine, 我的组织关系",
        "luoyan, /party-assignments, 选派", "luoyan, /party-chain, 三人配齐", "luoyan, /member-alerts, 党员不足预警", "luoyan, /paper-branches, 空壳支部预警", "luoyan, /party-difficulties, 巩固难",
        "luoyan, /member-leads, 党员找组织", "linxia, /member-leads/mine, 找组织", "linxia, /member-leads/others, 本人已经同意", "songke, /member-leads/new, 我要申报", "yaoying, /mass-organizations, 工会覆盖率",
        "yaoying, /mass-organizations/new, 提交申请", "yaoying, /mass-organizations/entry, 登记入册", "yaoying, /leader-seats, 职务配备率", "linxia, /party-organizations, 海棠"})
    void pagesOpen(String login, String address, String words) { assertThat(get(login, TEXT_HTML, address)).hasStatusOk().bodyText().contains(words); }

    @Test
    void aBranchIsAppliedForReviewedApprovedFounded() {
        var name = given.nameOf(given.aUnit());
        assertThat(post("luoyan", "/party-organizations", "name", "中共红石支部委员会", "kind", "BRANCH", "organization", name, "termYears", "3")).hasStatus(422).bodyText().contains("请选择组建方式");
        var it = post("luoyan", "/party-organizations", "name", "中共红石支部委员会", "kind", "BRANCH", "mode", "SOLO", "organization", name, "registrationSide", "区民政局", "competentSide", "区教育局",
                "relationshipTransferred", "true", "termYears", "3").getResponse().getHeader("Location");
        assertThat(post("chenxue", it + "/review", "note", "看过")).hasStatus(422).bodyText().contains("至少要有 3 名正式党员");
        for (var one : List.of("石一生", "石二生", "石三生"))
            assertThat(post("luoyan", "/party-members", "branch", it.substring(it.lastIndexOf('/') + 1), "name", one, "source", "BRANCH", "since", given.today().toString(), "fullSince", "2015-07-01")).hasStatus(303);
        assertThat(post("chenxue", it + "/review", "note", "看过")).hasStatus(303);
        assertThat(post("shaoping", it + "/approval", "paper", "云社工委〔2026〕9号", "note", "同意")).hasStatus(303);
        assertThat(post("luoyan", it + "/founding", "on", given.today().toString(), "note", "成立")).hasStatus(303);

        assertThat(get("luoyan", TEXT_HTML, it)).hasStatusOk().bodyText().contains("已成立", "云社工委〔2026〕9号", name, "还没有书记");
        assertThat(get("luoyan", APPLICATION_JSON, it)).bodyJson().extractingPath("$.roll.full").isEqualTo(3);
        assertThat(get("luoyan", TEXT_HTML, it + "/timeline")).bodyText().contains("申请组建", "审核通过", "批复同意", "宣布成立");
        assertThat(get("luoyan", TEXT_HTML, it + "/profile")).hasStatusOk().bodyText().contains("区教育局");
        assertThat(get("luoyan", TEXT_HTML, "/search?q=红石支部")).bodyText().contains("中共红石支部委员会");
    }

    @Test
    void rollsAreMaskedAndLookingIsWrittenDown() {
        var unit = given.aUnit();
        var branch = given.aBranch(unit, 3);
        var member = "/party-members/" + given.roll(branch).get(0);

        assertThat(get("luoyan", TEXT_HTML, "/party-members?branch=" + branch)).bodyText().contains("石**").doesNotContain("石甲生");
        assertThat(post("luoyan", member + "/name-disclosure", "note", "")).hasStatus(422);
        assertThat(post("luoyan", member + "/name-disclosure", "note", "核对选民名单")).hasStatusOk().bodyText().contains("石甲生");
        assertThat(get("luoyan", TEXT_HTML, member)).bodyText().contains("核对选民名单", "查看隐去的个人信息");
        for (var login : List.of("jianghua", "linxia", "xujing", "guhong", "wangmin")) assertThat(get(login, TEXT_HTML, "/party-members")).as(login).hasStatus(403);
        assertThat(get("xujing", TEXT_HTML, member)).hasStatus(404);
    }

    @Test
    void theNeighboursRecordLooksLikeNone() {
        var unit = given.aUnit();
        var branch = given.aBranch(unit, 3);
        var other = given.somebodyOf(given.aUnit(), "BRANCH_SECRETARY");
        var own = given.somebodyOf(unit, "BRANCH_SECRETARY");
        var addresses = List.of("/party-organizations/" + branch, "/party-organizations/" + branch + "/timeline", "/party-members/" + given.roll(branch).get(0), "/party-members?branch=" + branch,
                "/party-coverage/organizations/" + unit);

        for (var address : addresses) {
            assertThat(get(other, TEXT_HTML, address)).as(address).hasStatus(404);
            assertThat(get(given.aNeighbour(), TEXT_HTML, address)).as(address).hasStatus(404);
            assertThat(get(own, TEXT_HTML, address)).as(address).hasStatusOk();
        }
        assertThat(post(other, "/party-members/" + given.roll(branch).get(0) + "/removal", "on", given.today().toString(), "note", "越界")).hasStatus(404);
    }

    @Test
    void aCorrectedDayIsMarked() {
        var unit = given.on(given.today().minusDays(90), () -> given.aUnit());
        given.on(given.today().minusDays(80), () -> given.aBranch(given.branchOf(unit), 3));
        var day = given.today().minusDays(30);
        assertThat(post("luoyan", "/party-coverage/organizations/" + unit + "/correction", "since", day.toString(), "until", day.plusDays(3).toString(), "note", "当时已经停止活动")).hasStatus(303);

        assertThat(get("luoyan", TEXT_HTML, "/party-coverage?on=" + day)).bodyText().contains("这一天的情况后来有更正", given.nameOf(unit), "当时已经停止活动");
        assertThat(get("luoyan", TEXT_HTML, "/party-coverage/organizations/" + unit)).bodyText().contains("已被后来的记录取代", "更正覆盖");
        assertThat(get("luoyan", TEXT_HTML, "/party-coverage?on=" + day + "&known=" + day)).bodyText().doesNotContain("这一天的情况后来有更正");
    }

    @Test
    void aTableIsLookedThroughAndThenTakenAsAWhole() {
        var name = given.nameOf(given.aUnit());
        assertThat(get("luoyan", TEXT_HTML, upload("BODIES", bodies("没有这家组织")))).bodyText().contains("没有找到“没有这家组织”", "需要改正");
        var it = upload("BODIES", bodies(name));
        assertThat(post("luoyan", it + "/taking")).hasStatus(303);
        assertThat(post("luoyan", it + "/taking")).hasStatus(422).bodyText().contains("这份表格已经导入");
        var roll = upload("ROLL", "党组织,姓名,转正日期,列入名册日期,职务\n中共%s支部委员会,石一生,2015-07-01,2021-07-01,书记\n中共%s支部委员会,石二生,2016-07-01,2021-07-01,\n".formatted(name, name));
        assertThat(post("luoyan", roll + "/taking")).hasStatus(303);

        assertThat(get("luoyan", TEXT_HTML, "/party-organizations?q=" + name)).bodyText().contains("中共" + name + "支部委员会");
        assertThat(get("shaoping", TEXT_HTML, roll)).hasStatus(403);
        assertThat(get("chenxue", TEXT_HTML, roll)).hasStatus(404);
        assertThat(get("luoyan", TEXT_HTML, upload("ROLL", "党组织,姓名,转正日期,列入名册日期\n中共%s支部委员会,石三生,2915-07-01,2021-07-01\n".formatted(name)))).bodyText().contains("转正日期")
                .doesNotContain("石三生");
    }

    private static String bodies(String host) {
        return "名称,类型,组建方式,所在社会组织,登记管理机关,业务主管单位,成立日期\n中共%s支部委员会,党支部,单独组建,%s,区民政局,区教育局,2021-07-01\n".formatted(host, host);
    }

    private String upload(String kind, String table) {
        return web.post().uri("/party-organizations/import").multipart().file(new MockMultipartFile("file", "表.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8))).param("kind", kind)
                .with(user(people.loadUserByUsername("luoyan"))).with(csrf()).exchange().getResponse().getHeader("Location");
    }

    private MvcTestResult get(String login, MediaType type, String address) { return web.get().uri(address).accept(type).with(user(people.loadUserByUsername(login))).exchange(); }

    private MvcTestResult post(String login, String address, String... fields) {
        var request = web.post().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf());
        for (var i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
