package org.gongzhi.order.salon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.need.Contact;
import org.gongzhi.order.need.Needs;
import org.gongzhi.order.need.NewNeed;
import org.gongzhi.order.need.Wanted;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.file.GivenFiles;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.Todos;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@OfficeTest
class SalonScreensTests {

    private static final String BROOK = "330399001001";

    @Autowired Salons salons;
    @Autowired Needs needs;
    @Autowired People people;
    @Autowired Todos todos;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;
    private final String title = "楼道照明怎么修 " + UUID.randomUUID();

    @Test
    void aNeedBecomesAResolutionFromWhichAnOrderIsDrafted() {
        var salon = planned();
        var need = needs.submit(new NewNeed(BROOK, "REPAIR", "楼道灯坏了三天", "", "3 幢", Wanted.WEEK, 12, null, new Contact(null, null))).need();
        assertThat(post("helan", salon + "/topics", "need", need.toString())).hasStatus(303);
        assertThat(post("helan", salon + "/participants", "kind", "DUAL_UNIT", "name", "周工", "unit", "区供电公司", "offer", "电工两名")).hasStatus(303);
        assertThat(post("helan", salon + "/participants", "kind", "ORGANIZATION", "name", "林夏", "organization", organization("linxia"))).hasStatus(303);
        assertThat(post("helan", salon + "/notice", "note", "请准时")).hasStatus(303);
        assertThat(messagesOf("linxia")).anyMatch(message -> message.contains(title));
        assertThat(post("helan", salon + "/options", "title", "换声控灯", "merits", "省电，耐用", "cost", "2400")).hasStatus(303);
        assertThat(post("helan", salon + "/holding", "minutes", "都同意换", "attended", everybody(salon).get(0).toString()))
                .hasStatus(422).bodyText().contains("到了那天才能登记", "都同意换");

        clock.at(Instant.now().plus(Duration.ofDays(3)), () -> {
            assertThat(post("helan", salon + "/holding", "minutes", "都同意换")).hasStatus(422).bodyText().contains("请至少勾选一位到场的参会人员");
            assertThat(post("helan", salon + "/holding", "minutes", "都同意换", "attended", everybody(salon).get(0).toString())).hasStatus(303);
            assertThat(post("helan", salon + "/options/" + option(salon) + "/votes", "votes", "2")).hasStatus(422).bodyText().contains("票数不能超过到场人数");
            assertThat(post("helan", salon + "/options/" + option(salon) + "/votes", "votes", "1")).hasStatus(303);
            assertThat(post("helan", salon + "/resolution", "resolution", "换")).hasStatus(422).bodyText().contains("请选择一个方案。");
            return post("helan", salon + "/resolution", "option", option(salon), "resolution", "四月底前换完 12 盏");
        });

        assertThat(get("helan", TEXT_HTML, salon)).hasStatusOk().bodyText().contains("四月底前换完 12 盏", "/orders/new?salon=" + id(salon) + "&amp;needs=" + need);
        assertThat(get("helan", APPLICATION_JSON, salon)).hasStatusOk().bodyJson().extractingPath("$.head.stage").isEqualTo("CONCLUDED");
        assertThat(get("helan", TEXT_HTML, salon + "/minutes")).hasStatusOk().bodyText().contains("区供电公司 周**", "赞成 1 票（采用）");
        assertThat(post("helan", salon + "/participants/name-disclosure", "note", "会后致谢")).hasStatusOk().bodyText().contains("周工", "林夏");
        assertThat(post("linxia", salon + "/participants/name-disclosure", "note", "好奇")).hasStatus(403);
        assertThat(get("helan", TEXT_HTML, salon + "/timeline")).hasStatusOk().bodyText().contains("登记召开", "形成决议");
        assertThat(post("helan", salon + "/options", "title", "另一个")).hasStatus(422).bodyText().contains("这场沙龙已形成决议，内容不能再改。");
    }

    @Test
    void everythingWrongWithAPlanIsSaidAndKept() {
        assertThat(post("helan", "/salons", "title", "", "region", BROOK, "startsAt", "2020-01-01T09:00", "place", "会议室", "chair", "", "agenda", "看现场"))
                .hasStatus(422).bodyText().contains("请填写主持人", "value=\"会议室\"");
        assertThat(post("helan", "/salons", plan("2020-01-01T09:00", BROOK))).hasStatus(422).bodyText().contains("召开时间已经过去了");
        assertThat(post("helan", "/salons", plan(in(2), "330399002001"))).hasStatus(404);
    }

    @Test
    void aNeighborsSalonLooksLikeNone() {
        var salon = planned();

        for (var address : List.of("", "/participants", "/photos", "/timeline", "/minutes", "/revision"))
            assertThat(get("taoran", TEXT_HTML, salon + address)).hasStatus(404);
        assertThat(post("taoran", salon + "/cancellation", "note", "不开了")).hasStatus(404);
        assertThat(post("taoran", salon + "/participants", "kind", "RESIDENT", "name", "甲")).hasStatus(404);
        assertThat(get("taoran", TEXT_HTML, "/salons")).hasStatusOk().bodyText().doesNotContain(title);
        assertThat(get("wangmin", TEXT_HTML, "/salons")).bodyText().contains(title);
    }

    @Test
    void anOrganizationSeesOnlyWhatItIsInvitedTo() {
        var salon = planned();

        assertThat(get("linxia", TEXT_HTML, salon)).hasStatus(404);
        post("helan", salon + "/participants", "kind", "ORGANIZATION", "name", "林夏", "organization", organization("linxia"));
        assertThat(get("linxia", TEXT_HTML, salon)).hasStatusOk().bodyText().doesNotContain("下一步");
        assertThat(get("zhouqi", TEXT_HTML, salon)).hasStatus(404);
        assertThat(post("linxia", salon + "/cancellation", "note", "不开了")).hasStatus(403);
    }

    @Test
    void aPhotoThatIsNoneIsSaidAtItsField() {
        var salon = planned();

        assertThat(upload(salon, "合影.jpg", GivenFiles.photo(800, 600))).hasStatus(303);
        assertThat(upload(salon, "合影.jpg", GivenFiles.pdf())).hasStatus(422).bodyText().contains("扩展名和内容不符");
        assertThat(get("helan", TEXT_HTML, salon + "/photos")).hasStatusOk().bodyText().contains("/thumbnail");
    }

    @Test
    void hostsAndGuestsHearWhatAwaitsThem() {
        var salon = planned();
        post("helan", salon + "/participants", "kind", "ORGANIZATION", "name", "林夏", "organization", organization("linxia"));

        assertThat(todosAfter(0, "helan")).isEmpty();
        assertThat(todosAfter(1, "helan")).extracting(Todo::kind).containsExactly("沙龙将召开");
        assertThat(todosAfter(1, "linxia")).extracting(Todo::kind).containsExactly("沙龙将召开");
        assertThat(todosAfter(3, "helan")).extracting(Todo::kind).containsExactly("沙龙待登记召开");
        clock.at(Instant.now().plus(Duration.ofDays(3)), () -> post("helan", salon + "/holding", "minutes", "谈过", "attended", everybody(salon).get(0).toString()));
        assertThat(todosAfter(3, "helan")).extracting(Todo::kind).containsExactly("沙龙待形成决议");
    }

    @Test
    void theListIsAlsoASheet() {
        planned();

        assertThat(get("helan", TEXT_HTML, "/salons?stage=PLANNED")).hasStatusOk().bodyText().contains(title);
        assertThat(web.get().uri("/salons?format=xlsx").with(user(people.loadUserByUsername("helan")))).hasStatusOk().body().startsWith('P', 'K');
    }

    @Test
    void everyMoveNeedsItsOwnPermission() {
        var needed = new HashMap<String, String>();
        routes.getHandlerMethods().forEach((route, handler) -> {
            if (handler.hasMethodAnnotation(Requires.class))
                route.getPatternValues().forEach(address -> needed.put(address, handler.getMethodAnnotation(Requires.class).value()));
        });

        assertThat(SalonMove.values()).filteredOn(move -> move != SalonMove.PLAN)
                .allMatch(move -> move.permission().equals(needed.get("/salons/{id}/" + move.noun())));
    }

    private String planned() { return post("helan", "/salons", plan(in(2), BROOK)).getResponse().getHeader("Location"); }

    private String[] plan(String startsAt, String region) {
        return new String[] {"title", title, "region", region, "startsAt", startsAt, "place", "社区会议室", "chair", "何岚", "agenda", "看现场\n议方案"};
    }

    private static String in(int days) { return LocalDateTime.now(OfficeClock.ZONE).plusDays(days).withNano(0).toString(); }

    private static UUID id(String salon) { return UUID.fromString(salon.substring("/salons/".length())); }

    private List<UUID> everybody(String salon) {
        return db.sql("select id from salon_participant where salon_id = :salon order by serial").param("salon", id(salon)).query(UUID.class).list();
    }

    private String option(String salon) {
        return db.sql("select id::text from salon_option where salon_id = :salon").param("salon", id(salon)).query(String.class).single();
    }

    private String organization(String login) { return people.viewer(login).reach().organization().toString(); }

    private List<String> messagesOf(String login) {
        return db.sql("select title from message where person_id = :person").param("person", people.viewer(login).id()).query(String.class).list();
    }

    private List<Todo> todosAfter(int days, String login) {
        Viewer viewer = people.viewer(login);
        return clock.at(Instant.now().plus(Duration.ofDays(days)), () -> todos.of(viewer, 500)).stream().filter(todo -> todo.title().equals(title)).toList();
    }

    private MvcTestResult get(String login, MediaType accept, String uri) {
        return web.get().uri(uri).accept(accept).with(user(people.loadUserByUsername(login))).exchange();
    }

    private MvcTestResult post(String login, String uri, String... fields) {
        var request = web.post().uri(uri).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private MvcTestResult upload(String salon, String name, byte[] content) {
        return web.post().uri(salon + "/photos").multipart().file(new MockMultipartFile("photos", name, "image/jpeg", content)).accept(TEXT_HTML)
                .with(user(people.loadUserByUsername("helan"))).with(csrf()).exchange();
    }
}
