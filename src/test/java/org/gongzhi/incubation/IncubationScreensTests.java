package org.gongzhi.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OfficeTest
class IncubationScreensTests {

    private static final String SEATS = "房间,楼层,用途,容纳人数,工位,第几排,第几列\n北区,3,开放工位区,20,B1,1,1\n北区,3,开放工位区,20,B2,1,2\n路演厅,3,活动场地,80,%s,,\n";

    @Autowired GivenCentres given;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void aNeighboursCentreAndSettlementLookLikeNone() {
        var centre = given.aCentre();
        var settled = given.settled(centre, given.seats(centre).get(0));
        var neighbour = "lin" + UUID.randomUUID().toString().substring(0, 8);
        people.enroll(neighbour, "demo", "邻区业务员", "邻区社工总站", "HUB_DESK", new Reach("330304", null));
        var settlement = "/incubation/settlements/" + settled.settlement();

        for (var address : new String[] {"/incubation/centres/" + centre, settlement, settlement + "/timeline", settlement + "/ledger",
            "/incubation/bookings/calendar?centre=" + centre}) assertThat(get(neighbour, address)).as(address).hasStatus(404);
        assertThat(post(neighbour, settlement + "/departure", "note", "")).hasStatus(404);
        assertThat(get(neighbour, "/incubation/settlements")).hasStatusOk().bodyText().doesNotContain("入驻测试中心");
        assertThat(get(neighbour, "/incubation/bookings")).hasStatusOk().bodyText().contains("没有预订").doesNotContain("/incubation/bookings/calendar");
        assertThat(get(given.reviewed(centre).login(), settlement)).hasStatus(404);
        assertThat(get("wangmin", "/incubation/bookings")).hasStatusOk().bodyText().contains("/incubation/bookings/calendar");
    }

    @Test
    void everyListIsASheet() {
        var centre = given.aCentre();
        var settled = given.settled(centre, given.seats(centre).get(0));
        for (var address : new String[] {"/incubation/centres", "/incubation/centres/" + centre, "/incubation/settlements", "/incubation/bookings", "/incubation/ledgers",
            "/incubation/settlements/" + settled.settlement() + "/ledger", "/incubation/cohorts", "/incubation/growth", "/incubation/growth/services", "/incubation/promotions"})
            assertThat(get("wangmin", address + "?format=xlsx")).as(address).hasStatusOk().body().startsWith('P', 'K');
    }

    @Test
    void thePlanTellsWhoSitsWhere() {
        var centre = given.aCentre();
        var settled = given.settled(centre, given.seats(centre).get(0));
        var name = db.sql("select name from organization where id = ?").param(settled.organization()).query(String.class).single();

        assertThat(get("wangmin", "/incubation/centres/" + centre)).hasStatusOk().bodyText().contains(name, "A2", "空闲");
        assertThat(get("wangmin", "/incubation/centres/" + centre + "?on=" + given.today().minusDays(3))).bodyText().doesNotContain(name);
    }

    @Test
    void anOrganizationSeesItsPlaceAndWhatItMustDo() {
        var centre = given.aCentre();
        var settled = given.settled(centre, given.seats(centre).get(2));

        assertThat(get(settled.login(), "/incubation/mine")).hasStatusOk().bodyText().contains("开放办公区 A3", "协议还有");
        assertThat(get(given.reviewed(centre).login(), "/incubation/mine")).bodyText().contains("请与中心签订协议", "签订协议");
        assertThat(get("wangmin", "/incubation/mine")).hasStatus(403);
    }

    @Test
    void aSecondBookingIsRefusedWithAClearSentence() {
        var room = given.meetingRoom(given.aCentre()).toString();
        var on = given.today().plusDays(9).toString();
        var fields = new String[] {"room", room, "on", on, "from", "09:00", "to", "10:00", "people", "5", "purpose", "理事会"};

        assertThat(post("linxia", "/incubation/bookings", fields)).hasStatus(201);
        assertThat(post("zhouqi", "/incubation/bookings", fields)).hasStatus(422).bodyJson().extractingPath("$.errors.from").asString()
                .contains(on, "09:00—10:00 已由").doesNotContain("理事会");
        assertThat(sent("zhouqi", "/incubation/bookings", TEXT_HTML, fields)).hasStatus(422).bodyText().as("the days that were asked for").contains(on + " 所在的一周");
    }

    @Test
    void aTableOfSeatsIsTakenWholeOrNotAtAll() {
        var centre = given.aCentre();
        assertThat(upload(centre, SEATS.formatted("C1"))).hasStatus(422).bodyJson().extractingPath("$.errors.file").asString().contains("第 4 行", "工位");
        assertThat(seats(centre)).isEqualTo(6);
        assertThat(upload(centre, SEATS.formatted(""))).hasStatusOk();
        assertThat(upload(centre, SEATS.formatted(""))).hasStatusOk();
        assertThat(seats(centre)).isEqualTo(8);
    }

    @Test
    void whatIsUsedIsNotClosedAndARoomHoldsNoMoreSeatsThanPeople() {
        var centre = given.aCentre();
        var address = "/incubation/centres/" + centre;
        var hall = db.sql("select id from centre_room where centre_id = ? and kind = 'DESKS'").param(centre).query(UUID.class).single();
        given.settled(centre, given.seats(centre).get(0));

        assertThat(post("wangmin", address + "/rooms/" + hall + "/seats", "prefix", "Z", "rows", "2", "inARow", "4")).hasStatus(422).bodyText().contains("超过了它的容纳人数");
        assertThat(post("wangmin", address + "/rooms/" + hall + "/retirement")).hasStatus(422).bodyText().contains("还有人在用");
        assertThat(post("wangmin", address + "/closing")).hasStatus(422).bodyText().contains("还有 1 家组织");
        assertThat(post("wangmin", address + "/rooms/" + given.meetingRoom(centre) + "/retirement")).hasStatusOk();
        assertThat(post("wangmin", "/incubation/centres/" + given.aCentre() + "/closing")).hasStatusOk();
    }

    @Test
    void aChangedRuleBeginsToday() {
        var fields = new String[] {"fromOn", given.today().minusDays(1).toString(), "agreementMonths", "12", "remindDays", "30", "handoverWorkingDays", "15", "waitingMonths", "6",
            "bookingDaysAhead", "30", "bookingHoursAMonth", "16", "opens", "08:30", "closes", "21:00"};

        assertThat(post("guhong", "/incubation/rules", fields)).hasStatus(422);
        assertThat(get("guhong", "/incubation/rules")).hasStatusOk().bodyText().contains("15 个工作日", "现行");
        assertThat(get("guhong", "/incubation/rates")).hasStatusOk().bodyText().contains("60 分钟");
    }

    private int seats(UUID centre) {
        return db.sql("select count(*) from centre_seat s join centre_room r on r.id = s.room_id where r.centre_id = ?").param(centre).query(Integer.class).single();
    }

    private MvcTestResult upload(UUID centre, String table) {
        return web.post().uri("/incubation/centres/" + centre + "/import").multipart()
                .file(new MockMultipartFile("file", "工位.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8))).accept(APPLICATION_JSON)
                .with(user(people.loadUserByUsername("wangmin"))).with(csrf()).exchange();
    }

    private MvcTestResult get(String login, String uri) { return web.get().uri(uri).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).exchange(); }

    private MvcTestResult post(String login, String uri, String... fields) { return sent(login, uri, APPLICATION_JSON, fields); }

    private MvcTestResult sent(String login, String uri, MediaType accept, String... fields) {
        var request = web.post().uri(uri).accept(accept).with(user(people.loadUserByUsername(login))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
