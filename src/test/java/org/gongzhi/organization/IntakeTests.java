package org.gongzhi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongzhi.OfficeTest;
import org.gongzhi.organization.intake.Intakes;
import org.gongzhi.platform.database.TestDatabase;
import org.gongzhi.platform.job.Progress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class IntakeTests {

    private static final String HEADINGS = "类型,名称,统一社会信用代码,备案编号,所在地,登记日期,服务领域,注册资金（元）\n";

    @Autowired GivenOrganizations given;
    @Autowired Intakes intakes;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;
    @Autowired UserDetailsService accounts;
    @Autowired TransactionTemplate transaction;
    @Value("${spring.datasource.url}") String url;

    @Test
    void everyBadCellIsNamedAndNothingIsTaken() {
        var code = GivenOrganizations.aCode(OrganizationKind.SOCIAL_GROUP);
        var answer = upload("坏表.csv", StandardCharsets.UTF_8, HEADINGS
                + "社会团体,云溪区甲协会," + code + ",,溪上街道,2020-01-02,便民维修,30000\n"
                + "社团,云溪区乙协会,51330399MJ8700021K,,溪上街道,2020-01-02,,30000\n"
                + "社会团体,云溪区丙协会,53100000500021676K,,溪上街道,2020-01-02,,30000\n"
                + "社会团体,云溪区丁协会," + code + ",,溪下街道,2020-02-30,修伞,三万\n"
                + "社区社会组织,溪上互助队,,,溪上社区,2020-01-02,,\n");

        assertThat(answer).hasStatus(201).bodyJson().extractingPath("$.rows[*].line").asArray().contains(3, 4, 5, 6).doesNotContain(2);
        assertThat(answer).bodyJson().extractingPath("$.rows[*].reason").asArray()
                .contains("这个信用代码属于基金会，与所选类型不一致。", "本区没有这个镇街或社区，请填名称或 12 位代码。", "社区社会组织须填写备案编号。");
        var id = id(answer);
        assertThatThrownBy(() -> take(id, "xujing")).hasMessage("sheet.bad");
        assertThat(named("云溪区甲协会")).isZero();
        assertThat(web.get().uri("/organizations/import/" + id).accept(TEXT_HTML).with(user(accounts.loadUserByUsername("xujing"))))
                .hasStatusOk().bodyText().contains("需要改正的地方", "溪下街道", "修伞");
        assertThat(web.get().uri("/organizations/import/" + id).accept(TEXT_HTML).with(user(accounts.loadUserByUsername("fangzhou")))).hasStatus(404);
    }

    @Test
    void theSameFileTwiceAddsNothing() {
        var text = HEADINGS + "社会团体,云溪区剪纸协会," + GivenOrganizations.aCode(OrganizationKind.SOCIAL_GROUP) + ",,望江街道海棠湾社区,2020/1/2,文艺展演、阅读推广,30000\n"
                + "社区社会组织,海棠湾编织社,,云溪备测 1 号,330399003008,2021年5月6日,文艺展演,\n";

        take(id(upload("两家.csv", Charset.forName("GBK"), text)), "xujing");
        assertThat(named("云溪区剪纸协会")).isOne();
        assertThat(db.sql("select region from organization where name = '云溪区剪纸协会'").query(String.class).single()).isEqualTo("330399003008");

        var again = upload("两家.csv", StandardCharsets.UTF_8, text);
        assertThat(again).bodyJson().extractingPath("$.present").isEqualTo(2);
        take(id(again), "xujing");
        assertThat(named("云溪区剪纸协会")).isOne();
        assertThat(named("海棠湾编织社")).isOne();
        assertThatThrownBy(() -> take(id(again), "xujing")).hasMessage("intake.taken");
        assertThat(upload("改名.csv", StandardCharsets.UTF_8, text.replace("剪纸", "刻纸"))).bodyJson().extractingPath("$.rows[0].reason").asString()
                .contains("已登记为“云溪区剪纸协会”");
    }

    @Test
    void theTemplateIsATableThatCanBeTaken() {
        assertThat(web.get().uri("/organizations/import/template").with(user(accounts.loadUserByUsername("xujing")))).hasStatusOk().body().startsWith('P', 'K');
        assertThat(web.get().uri("/organizations/import").accept(TEXT_HTML).with(user(accounts.loadUserByUsername("linxia")))).hasStatus(403);
    }

    /** In the district across the mountain, so that nobody else's lists grow. */
    @Test
    void aHundredThousandRowsComeInAtOnce() throws SQLException {
        var registrar = given.aNeighbor();
        var rows = IntStream.range(0, 100_000).mapToObj(n -> "社会服务机构,第" + n + "号服务社,"
                + CreditCode.assigned(OrganizationKind.SERVICE_INSTITUTION, "330304", "MH%06d".formatted(n)) + ",,330304001000,2020-01-02,便民维修,30000\n");
        var file = new MockMultipartFile("file", "十万.csv", "text/csv", (HEADINGS + rows.collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8));

        var begin = System.nanoTime();
        var first = intakes.look(file, given.as(registrar));
        var looked = System.nanoTime();
        take(first, registrar);
        System.out.printf("100,000 rows: looked through in %.1f s, taken in %.1f s%n", (looked - begin) / 1e9, (System.nanoTime() - looked) / 1e9);
        assertThat(rowsOfTheNeighbor()).isEqualTo(100_000);
        take(intakes.look(file, given.as(registrar)), registrar);
        assertThat(rowsOfTheNeighbor()).isEqualTo(100_000);

        forgetTheNeighbor();
    }

    /** Without looking at every table that might name one of them, which takes as long as all the rest: nothing does. */
    private void forgetTheNeighbor() throws SQLException {
        try (var superuser = TestDatabase.superuser(url); var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("delete from organization_field f using organization o where o.id = f.organization_id and o.region = '330304001000'");
            statement.execute("delete from organization where region = '330304001000'");
        }
    }

    private long rowsOfTheNeighbor() {
        return db.sql("select count(*) from organization where region = '330304001000'").query(Long.class).single();
    }

    private void take(UUID id, String login) {
        transaction.executeWithoutResult(status -> intakes.take(id, given.as(login), Progress.UNSEEN));
    }

    private long named(String name) { return db.sql("select count(*) from organization where name = :name").param("name", name).query(Long.class).single(); }

    private MvcTestResult upload(String name, Charset charset, String text) {
        return web.post().uri("/organizations/import").multipart().file(new MockMultipartFile("file", name, "text/csv", text.getBytes(charset)))
                .accept(APPLICATION_JSON).with(user(accounts.loadUserByUsername("xujing"))).with(csrf()).exchange();
    }

    private static UUID id(MvcTestResult answer) { return UUID.fromString(body(answer).replaceAll("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1")); }

    private static String body(MvcTestResult answer) { return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8); }
}
