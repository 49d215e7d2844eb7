package org.gongzhi.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.gongzhi.OfficeTest;
import org.gongzhi.notice.GivenNotices;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.database.Owner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OfficeTest
class NoticeScreensTests {

    @Autowired GivenNotices given;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired Owner owner;
    @Autowired MockMvcTester web;
    private final String title = "星级评定结果公示 " + UUID.randomUUID();

    @Test
    void aNoticeIsPublishedObjectedToAnsweredAndCorrected() {
        assertThat(post("wangmin", "/notices", draft("甲\t乙\n一"))).hasStatus(422).bodyText().contains("表格第 1 行有 1 列，表头是 2 列");
        var it = post("wangmin", "/notices", draft("组织\t星级\n青禾\t三星")).getResponse().getHeader("Location");
        var shown = "/portal" + it;
        assertThat(web.get().uri(shown).accept(TEXT_HTML)).hasStatusOk().bodyText().contains(title, "青禾", "校验一致", "提出异议");

        var receipt = web.post().uri(shown + "/objections").accept(TEXT_HTML).param("text", "青禾应当是四星，漏算了公众评价。").param("name", "赵大明")
                .param("phone", "13512345678").with(csrf()).exchange().getResponse().getHeader("Location");
        assertThat(web.get().uri(receipt).accept(TEXT_HTML)).hasStatusOk().bodyText().contains("已经收到", "青禾应当是四星");
        assertThat(web.get().uri("/portal/objections/wrong").accept(TEXT_HTML)).hasStatus(404);
        var objection = "/objections/" + db.sql("select o.id from objection o join notice n on n.id = o.notice_id where n.title = ?").param(title).query(UUID.class).single();
        assertThat(get("guhong", objection)).hasStatusOk().bodyText().contains("青禾应当是四星", "135****5678", "赵**").doesNotContain("13512345678", "赵大明");
        assertThat(post("guhong", objection + "/uphold", "note", "经复核漏计 12 份公众评价，应为四星。")).hasStatus(303);
        assertThat(post("wangmin", it + "/correction", "title", title, "text", "更正如下。", "table", "组织\t星级\n青禾\t四星", "reason", "漏计公众评价", "days", "5")).hasStatus(303);

        assertThat(web.get().uri(shown).accept(TEXT_HTML)).hasStatusOk().bodyText().contains("第 2 版（更正过）", "漏计公众评价", "异议成立", "经复核漏计 12 份公众评价", "四星")
                .doesNotContain("赵大明", "赵**", "135****5678", "漏算了公众评价");
        assertThat(web.get().uri(receipt).accept(TEXT_HTML)).bodyText().contains("应为四星");
        assertThat(web.get().uri(shown + "/sheet").accept(TEXT_HTML)).hasStatusOk().bodyText().contains("校验码（SM3）", "第 2 版");
    }

    @Test
    void anybodyComputesTheHashFromWhatTheyDownload() throws Exception {
        var notice = given.aNotice(title);
        var file = web.get().uri("/portal/notices/{id}/editions/1", notice.value()).exchange().getResponse().getContentAsByteArray();

        var hash = HexFormat.of().formatHex(new SM3.Digest().digest(file));
        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("编号：GS-").contains("青禾公益服务中心\t78.0\t三星");
        assertThat(web.get().uri("/portal/notices/{id}", notice.value()).accept(TEXT_HTML)).bodyText().contains(hash);
    }

    @Test
    void whoeverRewritesAnEditionBehindOurBackIsSeen() throws SQLException {
        var notice = given.aNotice(title);
        behindOurBack("update notice_edition set rows = replace(rows::text, '三星', '五星')::jsonb where notice_id = '%s'".formatted(notice));
        assertThat(web.get().uri("/portal/notices/{id}", notice.value()).accept(TEXT_HTML)).bodyText().contains("校验不一致", "与发布时的校验码不一致");

        behindOurBack("update notice_edition set rows = replace(rows::text, '五星\"], [\"青禾公益服务中心\", \"78.0\", \"五星', '五星\"], [\"青禾公益服务中心\", \"78.0\", \"三星')::jsonb where notice_id = '%s'".formatted(notice));
        assertThat(web.get().uri("/portal/notices/{id}", notice.value()).accept(TEXT_HTML)).bodyText().doesNotContain("校验不一致");
    }

    @Test
    void anOrganizationObjectsInItsOwnNameAndSeesNobodyElses() {
        var notice = given.aNotice(title);
        var ours = post("linxia", "/notices/" + notice + "/objections", "text", "本组织得分有误。").getResponse().getHeader("Location");

        assertThat(get("linxia", ours)).hasStatusOk().bodyText().contains("本组织得分有误。");
        assertThat(get("zhouqi", ours)).hasStatus(404);
        assertThat(get("zhouqi", "/notices/" + notice)).hasStatusOk().bodyText().contains(title).doesNotContain(ours);
        assertThat(get("wangmin", "/search?q=" + title.substring(0, 8))).hasStatusOk().bodyText().contains("GS-");
    }

    @Test
    void aRobotThatFillsEveryFieldIsTurnedAway() {
        var notice = given.aNotice(title);

        assertThat(web.post().uri("/portal/notices/{id}/objections", notice.value()).accept(TEXT_HTML).param("text", "买药").param("website", "http://x")
                .with(csrf())).hasStatus(422);
        assertThat(db.sql("select count(*) from objection where notice_id = ?").param(notice.value()).query(Integer.class).single()).isZero();
    }

    /** As whoever has the password of the database's owner would do it. */
    private void behindOurBack(String sql) throws SQLException {
        try (var connection = owner.connect(); var statement = connection.createStatement()) {
            statement.execute("alter table notice_edition disable trigger notice_editions_stay");
            statement.execute(sql);
            statement.execute("alter table notice_edition enable trigger notice_editions_stay");
        }
    }

    private String[] draft(String table) {
        return new String[] {"kind", "STAR", "title", title, "text", "现予公示。", "table", table, "region", "330399000000", "days", "5"};
    }

    private MvcTestResult get(String login, String address) {
        return web.get().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).exchange();
    }

    private MvcTestResult post(String login, String address, String... fields) {
        var request = web.post().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
