package org.gongzhi.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.journal.Noted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit administrator finds who did what, and sees none of the work. */
@OfficeTest
class AuditTests {

    private static final Instant BEGAN = Instant.parse("2033-05-01T01:00:00Z");

    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired JsonMapper json;
    private UUID guanli;

    @BeforeEach
    void someDeeds() {
        guanli = db.sql("select id from person where login = 'guanli'").query(UUID.class).single();
        if (db.sql("select count(*) from journal where at >= :began").param("began", java.sql.Timestamp.from(BEGAN)).query(Integer.class).single() > 0) return;
        transaction.executeWithoutResult(status -> {
            for (int n = 0; n < 120; n++) {
                var act = new Act(n % 2 == 0 ? guanli : null, n % 2 == 0 ? "系统管理员" : "访客", BEGAN.plus(Duration.ofMinutes(n / 3)), n == 6 ? "来电 13787654321，证件 330302199001011234" : "");
                events.publishEvent(new Noted("person", guanli, n % 3 == 0 ? "SIGN_IN" : "SIGN_OUT", act, Map.of("amount", n, "working", true)));
            }
        });
    }

    @Test
    void onlyTheAuditorReadsTheJournalAndTheAuditorReadsNothingElse() {
        for (var login : List.of("guanli", "anquan", "peilin")) assertThat(status("/journal", login)).as(login).isEqualTo(403);
        assertThat(status("/journal", "shenji")).isEqualTo(200);
        for (var work : List.of("/orders", "/needs", "/organizations", "/payments", "/ratings", "/salons")) assertThat(status(work, "shenji")).as(work).isEqualTo(403);
    }

    @Test
    void everyFilterNarrows() throws Exception {
        var days = "&since=2033-05-01&until=2033-05-01";
        assertThat(all("/journal?" + days)).hasSize(120);
        assertThat(all("/journal?person=guanli" + days)).hasSize(60).allMatch(row -> row.get("login").asString().equals("guanli"));
        assertThat(all("/journal?person=nobody" + days)).isEmpty();
        assertThat(all("/journal?deed=SIGN_IN" + days)).hasSize(40).allMatch(row -> row.get("done").asString().equals("登录"));
        assertThat(all("/journal?subject=person&number=guanli&deed=SIGN_OUT" + days)).hasSize(80);
        assertThat(all("/journal?number=guanli" + days)).hasSize(120).allMatch(row -> row.get("number").asString().equals("guanli"));
        assertThat(all("/journal?number=DD-1999-000001" + days)).isEmpty();
        assertThat(all("/journal?capacity=系统管" + days)).hasSize(60);
        assertThat(all("/journal?capacity=访客" + days)).hasSize(60);
        assertThat(all("/journal?capacity=没有这个" + days)).isEmpty();
        assertThat(all("/journal?address=10.9.9.9" + days)).isEmpty();
        assertThat(all("/journal?since=2033-05-02&until=2033-05-02")).isEmpty();
    }

    @Test
    void pagesShowEachRowOnceLatestFirst() throws Exception {
        var ids = all("/journal?since=2033-05-01&until=2033-05-01").stream().map(row -> row.get("id").asLong()).toList();
        assertThat(ids).doesNotHaveDuplicates().isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void numbersOfPeopleAreMaskedWhereverTheyWereTyped() throws Exception {
        var rows = all("/journal?person=guanli&since=2033-05-01&until=2033-05-01");
        var talkative = rows.stream().filter(row -> !row.get("note").asString().isEmpty()).toList();
        assertThat(talkative).singleElement().extracting(row -> row.get("note").asString()).isEqualTo("来电 137****4321，证件 330302********1234");
        assertThat(page("/journal/" + talkative.get(0).get("id").asLong(), "shenji")).contains("137****4321", "金额（元）", "上班").doesNotContain("13787654321");
    }

    @Test
    void whatIsFoundCanBeTakenAlongAndThatIsARowToo() {
        var before = db.sql("select max(id) from journal").query(Long.class).single();
        assertThat(web.get().uri("/journal?format=xlsx&deed=SIGN_IN&since=2033-05-01").with(user(people.loadUserByUsername("shenji")))).hasStatusOk();
        assertThat(db.sql("select data::text from journal where id > :before and move = 'EXPORT'").param("before", before).query(String.class).list())
                .singleElement().asString().contains("\"rows\": 40", "\"/journal\"", "SIGN_IN");
    }

    @Test
    void theAuditorHasTheChainCheckedAndReadsWhatCameOfIt() throws Exception {
        var answer = web.post().uri("/journal/checks").with(user(people.loadUserByUsername("shenji"))).with(csrf()).exchange().getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        var job = json.readTree(page(answer.getHeader("Location") + "?format=json", "shenji"));
        for (int n = 0; n < 100 && !job.get("state").asString().equals("DONE"); n++) {
            Thread.sleep(100);
            job = json.readTree(page(answer.getHeader("Location") + "?format=json", "shenji"));
        }
        assertThat(page(job.get("result").asString(), "shenji")).contains("日志完好");
        assertThat(page("/journal/seals", "shenji")).contains("封存值", "完好").doesNotContain("数据库没有只许追加");
    }

    private List<JsonNode> all(String address) throws Exception {
        var rows = new ArrayList<JsonNode>();
        var next = address;
        while (next != null) {
            var page = json.readTree(page(next + "&format=json", "shenji"));
            page.get("rows").values().forEach(rows::add);
            next = page.has("after") ? address + "&after=" + page.get("after").asString() : null;
        }
        return rows;
    }

    private int status(String address, String login) {
        return web.get().uri(address).with(user(people.loadUserByUsername(login))).exchange().getResponse().getStatus();
    }

    private String page(String address, String login) throws UnsupportedEncodingException {
        var response = web.get().uri(UriComponentsBuilder.fromUriString(address).encode(StandardCharsets.UTF_8).build().toUri()).with(user(people.loadUserByUsername(login))).exchange().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
