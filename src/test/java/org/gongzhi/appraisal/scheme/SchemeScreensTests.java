package org.gongzhi.appraisal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.appraisal.calculation.Calculation;
import org.gongzhi.appraisal.calculation.GivenRounds;
import org.gongzhi.platform.access.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class SchemeScreensTests {

    private static final String STAR = "/schemes/5c000000-0000-4000-8000-000000000002";

    @Autowired Schemes schemes;
    @Autowired Calculation calculation;
    @Autowired GivenRounds given;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void aSchemeIsDraftedPartByPartAndAdopted() {
        var draft = post("guhong", "/schemes", "name", "站点评价", "code", "station_review", "subjectKind", "STATION", "period", "QUARTER", "validFrom", "2026-10-01",
                "fullMark", "10").getResponse().getHeader("Location");
        assertThat(get("guhong", draft)).bodyText().contains("还没有评分项");

        assertThat(post("guhong", draft + "/groups/new", "label", "日常", "weight", "1", "position", "1")).hasStatus(303);
        assertThat(item(draft, "formula", "value * 2")).hasStatus(303);
        assertThat(get("guhong", draft)).bodyText().contains("各评分项满分按权重合计 8 分，与总分 10 分不一致");
        assertThat(post("guhong", draft + "/adoption")).hasStatus(422).bodyText().contains("还有 1 处需要完善");

        assertThat(post("guhong", draft + "/items/item1", "group", "group1", "label", "走访", "fullMark", "10", "source", "HAND", "position", "1")).hasStatus(303);
        assertThat(post("guhong", draft + "/bands/new", "label", "好", "code", "good", "floor", "6", "quotaPercent", "30")).hasStatus(303);
        assertThat(post("guhong", draft + "/gates/new", "label", "走访不足", "condition", "item.item1 < 3", "capBand", "")).hasStatus(303);
        assertThat(post("guhong", draft + "/adoption", "note", "主任办公会")).hasStatus(303);
        assertThat(get("guhong", draft)).bodyText().contains("已启用", "走访不足", "不超过 30%").doesNotContain("增加评分项");
        assertThat(post("guhong", draft + "/groups/new", "label", "其他", "weight", "1", "position", "2")).hasStatus(422).bodyText().contains("内容不能再改");
    }

    @Test
    void aWrongFormulaIsToldAtItsFieldInASentence() {
        var draft = aDraftOfTheStars();

        assertThat(item(draft, "formula", "vlaue * 10")).hasStatus(422).bodyText().contains("公式里的“vlaue”不认识，这里可以用：value。", "value=\"vlaue * 10\"");
        assertThat(item(draft, "formula", "value *")).hasStatus(422).bodyText().contains("字符附近写得不完整");
        assertThat(item(draft, "formula", "10 / value")).hasStatus(422).bodyText().contains("除数要写成一个不为零的数");
        assertThat(item(draft, "marks", "九十 2")).hasStatus(422).bodyText().contains("分段请一行写一段");
        assertThat(post("guhong", draft + "/gates/new", "label", "错", "condition", "group.party < 'A'")).hasStatus(422).bodyText().contains("不能用在数和文字之间");
        assertThat(post("guhong", draft + "/gates/new", "label", "空", "condition", "1 < 2")).hasStatus(422).bodyText().contains("没有用到任何得分或情况");
    }

    @Test
    void aNewVersionSaysWhatTheOldOneSaidAndLeavesItAlone() {
        var draft = aDraftOfTheStars();

        assertThat(get("guhong", draft)).bodyText().contains("第 2 版", "党建落实不满 60 分", "五星级", "value * 10", "起草中");
        assertThat(post("guhong", STAR + "/revision", "validFrom", "2028-01-01")).hasStatus(422).bodyText().contains("已经有一个版本在起草");
        assertThat(post("guhong", draft + "/groups/public/removal")).hasStatus(422).bodyText().contains("还在使用");
        assertThat(post("guhong", draft + "/gates/3/removal")).hasStatus(303);
        assertThat(get("guhong", STAR)).bodyText().contains("不评星级");
        assertThat(schemes.inForce("yearly_star", LocalDate.of(2026, 1, 1)).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void aSchemeGoesOutAndComesInAsJson() {
        var json = web.get().uri(STAR).accept(MediaType.APPLICATION_JSON).with(user(people.loadUserByUsername("guhong"))).exchange().getResponse();
        assertThat(get("guhong", STAR + "?format=json")).hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        var taken = upload(new String(json.getContentAsByteArray(), StandardCharsets.UTF_8));

        assertThat(taken).hasStatus(303);
        assertThat(get("guhong", taken.getResponse().getHeader("Location"))).bodyText().contains("第 2 版", "年度星级考核", "group.party &lt; 60");
        assertThat(upload("[1]")).hasStatus(422).bodyText().contains("这个文件不是考核办法");
        assertThat(upload("{\"scheme\":{\"code\":\"x\"}}")).hasStatus(422).bodyText().contains("这个文件不是考核办法");
    }

    @Test
    void beforeAChangedSchemeHoldsItIsTriedOnTheLastRound() {
        var round = given.aRoundOf(UUID.fromString("5c000000-0000-4000-8000-000000000001"));
        var weak = given.aSubjectOf(round, "溪上助老中心");
        var good = given.aSubjectOf(round, "云上社工站");
        for (var item : new String[] {"work_plan", "hygiene", "safety", "activities"}) {
            given.score(round, weak, item, "1");
            given.score(round, good, item, "2");
        }
        given.score(round, weak, "party_work", "1.9");
        given.score(round, good, "party_work", "2");
        calculation.close(round);
        db.sql("update appraisal_round set stage = 'SCORED', period_from = '2039-01-01', period_to = '2039-01-31' where id = ?").param(round).update();

        var draft = post("guhong", "/schemes/5c000000-0000-4000-8000-000000000001/revision", "validFrom", "2039-02-01").getResponse().getHeader("Location");
        assertThat(post("guhong", draft + "/adoption")).hasStatus(422).bodyText().contains("请先做试算");
        post("guhong", draft + "/bands/pass", "label", "合格", "floor", "5.9");
        assertThat(post("guhong", draft + "/trial")).hasStatus(303);
        assertThat(get("guhong", draft + "/trial")).bodyText().contains("溪上助老中心", "低分 → <strong>合格").doesNotContain("云上社工站");
        assertThat(get("guhong", draft + "/trial?format=xlsx")).hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        post("guhong", draft + "/bands/pass", "label", "合格", "floor", "6");
        assertThat(post("guhong", draft + "/adoption")).hasStatus(422).bodyText().contains("请先做试算");
        post("guhong", draft + "/trial");
        assertThat(post("guhong", draft + "/adoption")).hasStatus(303);
    }

    @Test
    void aSchemeGoesOutAndComesInAsYaml() {
        var yaml = text(get("guhong", STAR + "/file"));
        var taken = upload(yaml.replace("trimFrom: 5", "trimFrom: 7"));
        var draft = taken.getResponse().getHeader("Location");

        assertThat(yaml).contains("name: 年度星级考核", "weight: 0.25", "condition: group.party < 60").doesNotContain("predecessor", "&");
        assertThat(taken).hasStatus(303);
        assertThat(get("guhong", draft)).bodyText().contains("第 2 版", "满 7 人去掉一个最高分和一个最低分", "group.party &lt; 60");
        assertThat(text(get("guhong", draft + "/file"))).isEqualTo(yaml.replace("trimFrom: 5", "trimFrom: 7").replace("version: 1", "version: 2").replace("stage: ADOPTED", "stage: DRAFT"));
        assertThat(upload("- 一\n- 二")).hasStatus(422).bodyText().contains("这个文件不是考核办法");
        assertThat(upload("a: !!java.net.URL [http://localhost]")).hasStatus(422).bodyText().contains("这个文件不是考核办法");
    }

    @Test
    void fromHowManyScorersTheExtremesAreLeftOutIsDatedData() {
        var draft = aDraftOfTheStars();
        String[] head = {"name", "年度星级考核", "validFrom", "2027-01-01", "fullMark", "100", "bonusCap", "0", "ties", "party,public", "trimFrom", "7"};

        assertThat(post("guhong", draft + "/head", head)).hasStatus(303);
        assertThat(get("guhong", draft)).bodyText().contains("满 7 人去掉一个最高分和一个最低分");
        assertThat(get("guhong", STAR)).bodyText().contains("满 5 人去掉一个最高分和一个最低分");
        head[11] = "2";
        assertThat(post("guhong", draft + "/head", head)).hasStatus(422).bodyText().contains("value=\"2\"");
        head[11] = "";
        assertThat(post("guhong", draft + "/head", head)).hasStatus(303);
        assertThat(get("guhong", draft)).bodyText().contains("取平均分，不去高低分");
    }

    private static String text(MvcTestResult result) { return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8); }

    private String aDraftOfTheStars() { return post("guhong", STAR + "/revision", "validFrom", "2027-01-01").getResponse().getHeader("Location"); }

    private MvcTestResult item(String draft, String field, String text) {
        return post("guhong", draft + "/items/new", "group", schemesGroup(draft), "label", "走访", "fullMark", "8", "source", "HAND", "position", "1", field, text);
    }

    private String schemesGroup(String draft) {
        return db.sql("select min(code) from appraisal_group where scheme = ?").param(UUID.fromString(draft.substring("/schemes/".length()))).query(String.class).single();
    }

    private MvcTestResult upload(String json) {
        return web.post().uri("/schemes/import").multipart().file(new MockMultipartFile("file", "办法.json", "application/json", json.getBytes(StandardCharsets.UTF_8)))
                .accept(MediaType.TEXT_HTML).with(user(people.loadUserByUsername("guhong"))).with(csrf()).exchange();
    }

    private MvcTestResult get(String login, String address) {
        return web.get().uri(address).accept(MediaType.TEXT_HTML).with(user(people.loadUserByUsername(login))).exchange();
    }

    private MvcTestResult post(String login, String address, String... fields) {
        var request = web.post().uri(address).accept(MediaType.TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf());
        for (int n = 0; n < fields.length; n += 2) request = request.param(fields[n], fields[n + 1]);
        return request.exchange();
    }
}
