package org.gongzhi.followup.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongzhi.OfficeTest;
import org.gongzhi.followup.FollowUps;
import org.gongzhi.followup.GivenFollowUps;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OfficeTest
class BulletinTests {

    /** Far from everything that other tests write. */
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    @Autowired GivenFollowUps given;
    @Autowired FollowUps followUps;
    @Autowired Bulletins bulletins;
    @Autowired People people;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void aMonthCountsWhatTheRecordsSayAndKeepsItThatWay() {
        var inTime = on(MONDAY, () -> given.aCaseUnderWay("三月按期的事", "linxia", MONDAY.plusDays(10)));
        var late = on(MONDAY, () -> given.aCaseUnderWay("三月逾期的事", "linxia", MONDAY.plusDays(10)));
        on(MONDAY.plusDays(9), () -> { followUps.prove(inTime, "好了", List.of(), given.as("linxia")); return 0; });
        on(MONDAY.plusDays(11), () -> { followUps.verify(inTime, "看过了", given.as("guhong")); return 0; });
        var march = YearMonth.from(MONDAY);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> on(MONDAY.plusDays(12), () -> bulletins.issue(march, "", given.as("guhong")))).withMessage("bulletin.not-over");
        var issued = on(MONDAY.plusDays(35), () -> bulletins.issue(march, "", given.as("guhong")));

        assertThat(kept(issued, "DUE")).contains(inTime.value(), late.value());
        assertThat(kept(issued, "ON_TIME")).contains(inTime.value()).doesNotContain(late.value());
        assertThat(kept(issued, "CLOSED")).contains(inTime.value()).doesNotContain(late.value());
        assertThat(kept(issued, "LATE")).contains(late.value()).doesNotContain(inTime.value());
        on(MONDAY.plusDays(36), () -> { followUps.prove(late, "晚了", List.of(), given.as("linxia")); return 0; });
        assertThat(kept(issued, "LATE")).contains(late.value());
        assertThat(get("wangmin", "/bulletins/" + issued)).hasStatusOk().bodyText().contains("2031 年 3 月督办情况通报", "三月逾期的事", "/bulletins/" + issued + "/cases?what=DUE");
        assertThat(get("wangmin", "/bulletins/" + issued + "/cases?what=LATE")).hasStatusOk().bodyText().contains("三月逾期的事");
        assertThat(get("wangmin", "/bulletins/" + issued + "/cases?what=DUE")).bodyText().contains("三月逾期的事", "没有按期", "三月按期的事", ">按期<");
        assertThat(get("linxia", "/bulletins/" + issued)).hasStatus(403);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> on(MONDAY.plusDays(40), () -> bulletins.issue(march, "", given.as("guhong")))).withMessage("bulletin.twice");
    }

    @Test
    void aWeekShowsWhatIsLateAndSilentAndEachNumberOpensToItsCases() {
        var start = MONDAY.plusWeeks(20);
        on(start, () -> given.aCaseUnderWay("没有周报的事", "linxia", start.plusDays(9)));
        on(start.plusWeeks(2).plusDays(3), () -> {
            assertThat(get("wangmin", "/follow-ups/digest?week=" + start.plusWeeks(1))).hasStatusOk().bodyText().contains("没有周报的事", "整周未填周报", "逾期未办");
            assertThat(get("wangmin", "/follow-ups?what=SILENT&since=" + start.plusWeeks(1) + "&until=" + start.plusWeeks(1).plusDays(6))).hasStatusOk().bodyText().contains("没有周报的事");
            return assertThat(get("wangmin", "/follow-ups?what=LATE&since=" + start + "&until=" + start.plusDays(6)).getResponse().getStatus()).isEqualTo(200);
        });
    }

    private List<UUID> kept(UUID bulletin, String what) {
        return db.sql("select follow_up_id from bulletin_case where bulletin_id = ? and what = ?").param(bulletin).param(what).query(UUID.class).list();
    }

    private <T> T on(LocalDate day, Supplier<T> work) { return clock.at(at(day), work); }

    private static Instant at(LocalDate day) { return day.atTime(10, 0).atZone(OfficeClock.ZONE).toInstant().plus(Duration.ofMinutes(1)); }

    private MvcTestResult get(String login, String address) {
        return web.get().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).exchange();
    }
}
