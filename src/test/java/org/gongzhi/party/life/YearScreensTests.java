package org.gongzhi.party.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The year of branches, one beside the other, and a month of them. */
@OfficeTest
class YearScreensTests {

    @Autowired GivenLife given;
    @Autowired Meetings meetings;
    @Autowired People people;
    @Autowired MockMvcTester web;

    @Test
    void branchesStandBesideEachOtherWithWhatTheyHeldThisYear() {
        var busy = given.aBranch(3);
        var idle = given.aBranch(3);
        var day = given.today();
        meetings.hold(planned(busy, day, 9, "学习原文"), given.as(busy.secretary()));

        assertThat(get("luoyan", "/party/year?query=" + busy.name())).hasStatusOk().bodyText().containsSubsequence("/party/year/" + busy.id(), busy.name(), "1 次", day.toString()).doesNotContain(idle.name());
        assertThat(get("luoyan", "/party/year?query=" + idle.name())).bodyText().containsSubsequence(idle.name(), "0 次", "还没有");
        assertThat(get("luoyan", "/party/year?query=没有这样的支部")).bodyText().contains("没有找到这样的支部");
        assertThat(get("luoyan", "/party/year/" + busy.id())).hasStatusOk().bodyText().contains("学习原文");
    }

    @Test
    void aDutyReportBeginsWithWhatTheBooksSayOfTheYear() {
        var branch = given.aBranch(3);
        var id = planned(branch, given.today(), 9, "学习原文");
        meetings.hold(id, given.as(branch.secretary()));
        meetings.record(id, "学习了原文。", branch.roll(), List.of(), List.of(), given.as(branch.secretary()));

        var page = get(branch.secretary(), "/party/year/" + branch.id());
        var link = Pattern.compile("href=\"(/registers/duty-reports/new[^\"]+)\"").matcher(text(page));
        assertThat(link.find()).isTrue();
        var form = web.get().uri(URI.create(link.group(1).replace("&amp;", "&"))).accept(TEXT_HTML).with(user(people.loadUserByUsername(branch.secretary()))).exchange();
        assertThat(form).hasStatusOk().bodyText()
                .contains("value=\"" + branch.name() + "\"", "开展组织生活1次（主题党日1次）", "到会率100%");
    }

    @Test
    void whoSeesOneBranchIsAtItsYearAtOnce() {
        var own = given.aBranch(3);
        var neighbour = given.aBranch(3);

        assertThat(get(own.secretary(), "/party/year")).hasStatusOk().bodyText().contains(own.name(), "应开未开").doesNotContain(neighbour.name());
        assertThat(get(own.secretary(), "/party/year/" + neighbour.id())).hasStatus(404);
    }

    @Test
    void aFullDayLeadsToTheListOfThatDayAndDaysOfTheWeeksAroundAreThereAsWell() {
        var branch = given.aBranch(3);
        var month = YearMonth.from(given.today()).plusMonths(4);
        while (month.atDay(1).getDayOfWeek().getValue() == 1) month = month.plusMonths(1);
        for (int hour = 9; hour < 15; hour++) planned(branch, month.atDay(10), hour, "第" + hour + "点的会");
        planned(branch, month.atDay(1).minusDays(1), 9, "上个月最后一天");

        var calendar = get(branch.secretary(), "/party/calendar?month=" + month);
        assertThat(calendar).hasStatusOk().bodyText().contains("还有 2 场", "/party/meetings?on=" + month.atDay(10));
        assertThat(calendar).bodyText().contains("datetime=\"" + month.atDay(1).minusDays(1) + "\"").containsSubsequence("datetime=\"" + month.atDay(1).minusDays(1) + "\"", "09:00", "datetime=\"" + month.atDay(1));
        assertThat(get(branch.secretary(), "/party/meetings?on=" + month.atDay(10))).bodyText().contains("第9点的会", "第14点的会").doesNotContain("上个月最后一天");
    }

    private UUID planned(GivenLife.Given branch, LocalDate day, int hour, String topic) {
        return meetings.plan(NewMeeting.of(branch.id(), MeetingType.THEME_DAY, topic, day.atTime(hour, 0).atZone(OfficeClock.ZONE).toInstant(), "活动室"), given.as(branch.secretary()));
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String login, String address) { return web.get().uri(address).accept(TEXT_HTML).with(user(people.loadUserByUsername(login))).exchange(); }
}
