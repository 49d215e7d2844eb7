package org.gongzhi.party.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.signin.SignIns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A meeting from the plan to its minutes, and what is missing when there was none. */
@OfficeTest
class MeetingTests {

    @Autowired GivenLife given;
    @Autowired Meetings meetings;
    @Autowired JointDays joints;
    @Autowired MeetingBook book;
    @Autowired LifeRules rules;
    @Autowired LifeGuard guard;
    @Autowired SignIns signIns;
    @Autowired People people;
    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;

    @Test
    void whoIsOnTheRollSignsInByTheCodeAndWhoIsNotCannot() {
        var branch = given.aBranch(4);
        var id = planned(branch, given.today());
        meetings.hold(id, given.as(branch.secretary()));
        var secret = db.sql("select secret from sign_in_sheet where subject_id = ?").param(id).query(String.class).single();

        assertThatThrownBy(() -> signIns.sign(secret, "孙悟空", "1234")).hasMessage("life.sign-in.unknown");
        signIns.sign(secret, "孙小丙", "1234");
        assertThatThrownBy(() -> signIns.sign(secret, "孙小丙", "9999")).hasMessage("service.sign-in.twice");
        meetings.attend(id, given.as(branch.member()));
        assertThatThrownBy(() -> meetings.attend(id, given.as(branch.member()))).hasMessage("life.attend.twice");

        meetings.record(id, "学习了原文。", branch.roll().subList(0, 3), List.of(branch.roll().get(3)), List.of(), given.as(branch.secretary()));
        assertThat(db.sql("select how || ' ' || state from party_attendance where meeting_id = ? order by 1").param(id).query(String.class).list())
                .containsExactly("CODE PRESENT", "HAND LEAVE", "HAND PRESENT", "SELF PRESENT");
        assertThat(db.sql("select present || '/' || expected from party_meeting where id = ?").param(id).query(String.class).single()).isEqualTo("3/4");
        assertThat(db.sql("select count(*) from party_activity where subject_id = ?").param(id).query(Integer.class).single()).isOne();
    }

    @Test
    void aMeetingFromPaperTellsHowManyCameAndNotWhoDidNot() {
        var branch = given.aBranch(3);
        book.enter(List.of(new PastMeeting(branch.id(), MeetingType.ASSEMBLY, "季度党员大会", given.today().minusDays(9), "活动室", "", 5, 5, "讨论工作。")), "支部手册", given.as("luoyan"));
        var id = db.sql("select id from party_meeting where branch_id = ?").param(branch.id()).query(UUID.class).single();
        assertThat(get("luoyan", "/party/meetings/" + id)).hasStatusOk().bodyText().contains("实到</dt>", "5 人", "按纸质记录补录").doesNotContain("未签到", "0 / 3");
        assertThat(get("luoyan", "/party/meetings/" + id + "/minutes")).hasStatusOk().bodyText().doesNotContain("到会情况");

        meetings.record(id, "讨论工作。", branch.roll().subList(0, 2), List.of(), List.of(), given.as(branch.secretary()));
        assertThat(get("luoyan", "/party/meetings/" + id)).hasStatusOk().bodyText().contains("2 / 3").doesNotContain("按纸质记录补录");
    }

    @Test
    void whatAPaperSaysIsCorrectedWithoutKnowingWhoCame() {
        var branch = given.aBranch(3);
        book.enter(List.of(new PastMeeting(branch.id(), MeetingType.ASSEMBLY, "季度党员大会", given.today().minusDays(9), "活动室", "", 5, 4, "讨论工做。")), "支部手册", given.as("luoyan"));
        var id = db.sql("select id from party_meeting where branch_id = ?").param(branch.id()).query(UUID.class).single();
        var correction = "/party/meetings/" + id + "/correction";

        assertThat(get(branch.secretary(), "/party/meetings/" + id)).bodyText().contains("name=\"came\"", "不用勾");
        assertThat(post(branch.secretary(), correction, Map.of("minutes", "讨论工作。"))).hasStatus(303);
        assertThat(get("luoyan", "/party/meetings/" + id)).bodyText().contains("讨论工作。", "4 人", "按纸质记录补录");
        assertThat(post(branch.secretary(), correction, Map.of("minutes", "讨论工作。", "expected", "5", "came", "6"))).hasStatus(422).bodyText().contains("实到人数不能多于应到人数");
        assertThat(post(branch.secretary(), correction, Map.of("minutes", "讨论工作。", "expected", "6", "came", "5"))).hasStatus(303);
        assertThat(db.sql("select present || '/' || expected from party_meeting where id = ?").param(id).query(String.class).single()).isEqualTo("5/6");
        assertThat(db.sql("select count(*) from party_attendance where meeting_id = ?").param(id).query(Integer.class).single()).isZero();
    }

    @Test
    void nobodyIsMissingBeforeTheSignInIsOpen() {
        var branch = given.aBranch(3);
        var id = planned(branch, given.today());
        assertThat(get("luoyan", "/party/meetings/" + id)).hasStatusOk().bodyText().contains("赵").doesNotContain("未签到");
        meetings.hold(id, given.as(branch.secretary()));
        assertThat(get("luoyan", "/party/meetings/" + id)).hasStatusOk().bodyText().contains("未签到");
        assertThat(get("luoyan", "/party/meetings/" + id)).bodyText().contains("0 / 3");
    }

    @Test
    void nothingIsHeldBeforeItsDayAndAnEmptyMeetingIsNoMeeting() {
        var branch = given.aBranch(3);
        var id = planned(branch, given.today().plusDays(3));
        assertThatThrownBy(() -> meetings.hold(id, given.as(branch.secretary()))).hasMessage("life.hold.early");
        given.on(given.today().plusDays(3), () -> meetings.hold(id, given.as(branch.secretary())));
        assertThatThrownBy(() -> meetings.record(id, "没有人来", List.of(), List.of(), List.of(), given.as(branch.secretary()))).hasMessage("life.record.nobody");
    }

    @Test
    void aNeighboursMeetingIsNotThere() {
        var branch = given.aBranch(3);
        var neighbour = given.aBranch(3);
        var id = planned(branch, given.today());
        assertThat(get(neighbour.secretary(), "/party/meetings/" + id)).hasStatus(404);
        assertThat(post(neighbour.secretary(), "/party/meetings/" + id + "/holding", Map.of())).hasStatus(404);
        assertThat(get(branch.secretary(), "/party/meetings/" + id)).hasStatusOk();
        assertThat(get(neighbour.secretary(), "/party/year/" + branch.id())).hasStatus(404);
    }

    @Test
    void aJointDayIsTheThemeDayOfEachOfItsBranches() {
        var host = given.aBranch(3);
        var guest = given.aBranch(3);
        var office = given.as("luoyan");
        assertThatThrownBy(() -> joints.plan(host.id(), List.of(host.name()), "共学", given.today().atTime(9, 0).atZone(OfficeClock.ZONE).toInstant(), "礼堂", office))
                .hasMessage("life.joint.alone");
        var day = joints.plan(host.id(), List.of(guest.name()), "共学", given.today().atTime(9, 0).atZone(OfficeClock.ZONE).toInstant(), "礼堂", office);
        joints.hold(day, office);
        assertThat(db.sql("select type || ' ' || stage from party_meeting where joint_day_id = ?").param(day).query(String.class).list())
                .containsExactly("THEME_DAY HELD", "THEME_DAY HELD");
        joints.review(day, "下次早些开始。", office);
        assertThat(get(guest.secretary(), "/party/joint-days/" + day)).hasStatusOk().bodyText().contains(host.name());
    }

    @Test
    void whatABranchOwesIsWhatTheRulesAskAndItDidNotHold() {
        var branch = given.aBranch(3);
        var quarter = LifePeriod.QUARTER.begin(given.today()).minusMonths(3);
        held(branch, MeetingType.THEME_DAY, quarter.plusDays(4));
        held(branch, MeetingType.THEME_DAY, quarter.plusMonths(2).plusDays(4));
        held(branch, MeetingType.ASSEMBLY, quarter.plusMonths(1).plusDays(9));
        var owed = guard.counts(quarter, quarter.plusMonths(3).minusDays(1), given.as(branch.secretary()));
        assertThat(owed).containsExactly(new GapListPage.Count(MeetingType.THEME_DAY, 1, 1));

        rules.habit(branch.id(), 5, 2, given.as(branch.secretary()));
        assertThat(guard.counts(quarter, quarter.plusMonths(3).minusDays(1), given.as(branch.secretary())))
                .containsExactlyInAnyOrder(new GapListPage.Count(MeetingType.THEME_DAY, 1, 1), new GapListPage.Count(MeetingType.GROUP, 1, 3));
        assertThat(get(branch.secretary(), "/party/gaps?first=" + quarter + "&last=" + quarter.plusMonths(3).minusDays(1))).hasStatusOk().bodyText()
                .contains(LifePeriod.MONTH.name(quarter.plusMonths(1)));
    }

    @Test
    void whatIsMissingGoesOnOnTheNextPage() {
        var branch = given.aBranch(3);
        var first = get(branch.secretary(), "/party/gaps?first=2021-08-01&last=" + given.today().withDayOfMonth(1).minusDays(1));
        var link = Pattern.compile("href=\"(/party/gaps[^\"]*after=[^\"]*)\"").matcher(new String(first.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).as("behind a theme day").contains("THEME_DAY");
        assertThat(get(branch.secretary(), link.group(1).replace("&amp;", "&"))).hasStatusOk().bodyText().contains("主题党日");
    }

    private void held(GivenLife.Given branch, MeetingType type, LocalDate day) {
        var id = new UUID[1];
        given.on(day.minusDays(1), () -> id[0] = meetings.plan(NewMeeting.of(branch.id(), type, "学习", day.atTime(14, 0).atZone(OfficeClock.ZONE).toInstant(), "活动室"), given.as("luoyan")));
        given.on(day, () -> meetings.hold(id[0], given.as("luoyan")));
    }

    private UUID planned(GivenLife.Given branch, LocalDate day) {
        return meetings.plan(NewMeeting.of(branch.id(), MeetingType.THEME_DAY, "走访社区", day.atTime(9, 0).atZone(OfficeClock.ZONE).toInstant(), "活动室"), given.as(branch.secretary()));
    }

    private MvcTestResult get(String login, String address) { return web.get().uri(address).with(user(people.loadUserByUsername(login))).header("Accept", "text/html").exchange(); }

    private MvcTestResult post(String login, String address, Map<String, String> fields) {
        var request = web.post().uri(address).with(user(people.loadUserByUsername(login))).with(csrf());
        for (var field : fields.entrySet()) request = request.param(field.getKey(), field.getValue());
        return request.exchange();
    }
}
