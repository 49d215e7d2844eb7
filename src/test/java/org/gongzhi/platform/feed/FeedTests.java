package org.gongzhi.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.nio.charset.StandardCharsets;
import org.gongzhi.OfficeTest;
import org.gongzhi.party.life.GivenLife;
import org.gongzhi.party.life.MeetingType;
import org.gongzhi.party.life.Meetings;
import org.gongzhi.party.life.NewMeeting;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A calendar program reads what is due behind a private link, until its owner ends it. */
@OfficeTest
class FeedTests {

    @Autowired GivenLife given;
    @Autowired Meetings meetings;
    @Autowired Feeds feeds;
    @Autowired People people;
    @Autowired MockMvcTester web;

    @Test
    void aCalendarProgramReadsMeetingsAndDeadlinesUntilTheLinkEnds() throws Exception {
        var branch = given.aBranch(3);
        var at = given.today().plusDays(5).atTime(14, 0).atZone(OfficeClock.ZONE).toInstant();
        meetings.plan(NewMeeting.of(branch.id(), MeetingType.THEME_DAY, "走访结对社区", at, "邻里中心"), given.as(branch.secretary()));
        assertThat(web.post().uri("/calendar-feed").with(user(people.loadUserByUsername(branch.secretary()))).with(csrf()).exchange()).hasStatus(303);
        var address = "/calendar/" + feeds.secret(given.as(branch.secretary())).orElseThrow() + ".ics";

        var answer = web.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith("text/calendar");
        var calendar = Biweekly.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).anyMatch(event -> event.getSummary().getValue().startsWith("主题党日：走访结对社区") && event.getDateStart().getValue().toInstant().equals(at)
                && event.getLocation().getValue().equals("邻里中心"));
        assertThat(calendar.getEvents()).anyMatch(event -> event.getSummary().getValue().startsWith("组织生活："));

        assertThat(web.post().uri("/calendar-feed/revocation").with(user(people.loadUserByUsername(branch.secretary()))).with(csrf()).exchange()).hasStatus(303);
        assertThat(web.get().uri(address).exchange()).hasStatus(404);
    }
}
