package org.gongzhi.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongzhi.OfficeTest;
import org.gongzhi.organization.GivenOrganizations;
import org.gongzhi.organization.Organizations;
import org.gongzhi.platform.access.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Long tables of Party organizations and rolls, in the district across the mountain so that nobody else's lists grow. */
@OfficeTest
class PartyIntakeTests {

    private static final int MANY = 240;
    private static final String BODIES = "名称,类型,组建方式,所在社会组织,登记管理机关,业务主管单位,成立日期\n";
    private static final String ROLL = "党组织,姓名,转正日期,预备期起,列入名册日期,职务\n";

    @Autowired GivenParty given;
    @Autowired GivenOrganizations units;
    @Autowired Organizations organizations;
    @Autowired People people;
    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;

    @Test
    void aLongTableIsTakenByAJobAndLeavesTheRowsThatTypingLeaves() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var office = given.aNeighbour();
        var host = "山那边" + mark + "服务中心";
        var place = db.sql("select max(code) from region where level >= 4 and code like '330304%'").query(String.class).single();
        organizations.register(GivenOrganizations.aNew(host, place), given.as(units.aNeighbor()));
        var table = BODIES + "中共" + mark + "支部委员会,党支部,单独组建," + host + ",邻区民政局,邻区教育局,2021-07-01\n"
                + "中共" + mark + "联合支部,联合党支部,联合组建,,,,2021-07-01\n"
                + IntStream.range(2, MANY).mapToObj(n -> "中共" + mark + "第" + n + "总支部,党总支,,,,,2020-01-01\n").collect(Collectors.joining());
        taken(office, upload(office, "BODIES", table));

        assertThat(count("party_organization b where b.name like :mark and b.stage = 'ESTABLISHED'", mark)).isEqualTo(MANY);
        assertThat(count("journal j join party_organization b on b.id = j.subject_id where b.name like :mark and j.move = 'ENTER' and j.note like '由表格导入%'", mark)).isEqualTo(MANY);
        assertThat(count("party_coverage c join party_organization b on b.id = c.party_organization_id where b.name like :mark and c.means = 'BUILD' and c.correction = '补登'", mark)).isOne();
        assertThat(count("journal j join organization o on o.id = j.subject_id where o.name like :mark and j.move = 'CORRECT_COVERAGE'", mark)).isOne();
        assertThat(count("party_organization b where b.name like :mark and b.organization_id is not null and b.region = '" + place + "'", mark)).isOne();
        assertThat(get(office, upload(office, "BODIES", table))).bodyText().contains("已经在册").doesNotContain("需要改正的地方");

        aRoll(mark, office);
    }

    private void aRoll(String mark, String office) {
        var roll = ROLL + IntStream.range(0, MANY).mapToObj(n -> "中共" + mark + "支部委员会,石" + (char) ('一' + n) + "生,2015-07-01,,2021-07-01," + (n == 0 ? "书记" : n == MANY - 1 ? "组织委员" : "") + "\n")
                .collect(Collectors.joining()) + "中共" + mark + "联合支部,石预生,,2026-01-01,2026-01-01,\n";
        taken(office, upload(office, "ROLL", roll));

        var ofThem = "party_member m join party_organization b on b.id = m.party_organization_id where b.name like :mark";
        assertThat(count(ofThem + " and m.stage = 'FULL' and m.source = 'IMPORT' and m.name_sealed like 's4.%' and m.name_masked like '石%' and m.region = b.region", mark)).isEqualTo(MANY);
        assertThat(count(ofThem + " and m.stage = 'PROBATIONARY' and m.probation_since = '2026-01-01'", mark)).isOne();
        assertThat(count(ofThem + " and m.post in ('SECRETARY', 'ORGANIZATION')", mark)).isEqualTo(2);
        assertThat(count("party_post_term t join party_organization b on b.id = t.party_organization_id where b.name like :mark and t.until is null", mark)).isEqualTo(2);
        assertThat(count("journal j join party_member m on m.id = j.subject_id join party_organization b on b.id = m.party_organization_id where b.name like :mark and j.move in ('ENROLL', 'ADMIT')", mark))
                .isEqualTo(MANY + 1);

        var few = upload(office, "ROLL", ROLL + "中共" + mark + "联合支部,石委生,2015-07-01,,2021-07-01,组织委员\n");
        assertThat(post(office, few + "/taking")).hasStatus(422).bodyText().contains("不设委员会");
        assertThat(count(ofThem + " and b.kind = 'JOINT'", mark)).as("nothing of a table that is refused").isOne();
    }

    @Test
    void aUnitThatHasABranchIsNamedBeforeTheTableIsTaken() {
        var unit = given.aUnit();
        given.aBranch(unit, 3);
        var name = given.nameOf(unit);
        var other = given.nameOf(given.aUnit());
        var row = "中共%s第二支部,党支部,单独组建,%s,区民政局,区教育局,2021-07-01\n";
        assertThat(get("luoyan", upload("luoyan", "BODIES", BODIES + row.formatted(name, name)))).bodyText().contains("这家组织已经有自己的党支部", "需要改正的地方");
        assertThat(get("luoyan", upload("luoyan", "BODIES", BODIES + row.formatted(other, other) + row.formatted(other + "又", other)))).bodyText().contains("这家组织已经有自己的党支部");
        assertThat(get("luoyan", upload("luoyan", "BODIES", BODIES + row.formatted(other, other).replace("2021", "2921")))).bodyText().contains("成立日期不能晚于今天");
    }

    private void taken(String login, String intake) {
        assertThat(get(login, intake)).bodyText().contains("表格核对无误");
        assertThat(post(login, intake + "/taking").getResponse().getHeader("Location")).startsWith("/jobs/");
        var id = intake.substring(intake.lastIndexOf('/') + 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> db.sql("select taken is not null from party_intake where id = ?").param(UUID.fromString(id)).query(Boolean.class).single());
    }

    private long count(String of, String mark) { return db.sql("select count(*) from " + of).param("mark", "%" + mark + "%").query(Long.class).single(); }

    private String upload(String login, String kind, String table) {
        return web.post().uri("/party-organizations/import").multipart().file(new MockMultipartFile("file", "表.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8))).param("kind", kind)
                .with(user(people.loadUserByUsername(login))).with(csrf()).exchange().getResponse().getHeader("Location");
    }

    private MvcTestResult get(String login, String address) { return web.get().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).exchange(); }

    private MvcTestResult post(String login, String address) { return web.post().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf()).exchange(); }
}
