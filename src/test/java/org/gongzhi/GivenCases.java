package org.gongzhi;

import java.time.Duration;
import java.time.YearMonth;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.GivenFollowUps;
import org.gongzhi.followup.bulletin.Bulletins;
import org.gongzhi.followup.interview.Interviews;
import org.gongzhi.followup.interview.Minutes;
import org.gongzhi.followup.interview.NewInterview;
import org.gongzhi.notice.GivenNotices;
import org.gongzhi.notice.Objections;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.stereotype.Component;

/** A case, an interview with its record, a month on paper and a notice with an objection, so that each of their pages is there. */
@Component
class GivenCases {

    private final GivenFollowUps cases;
    private final GivenNotices notices;
    private final Interviews interviews;
    private final Bulletins bulletins;
    private final Objections objections;
    private final OfficeClock clock;

    GivenCases(GivenFollowUps cases, GivenNotices notices, Interviews interviews, Bulletins bulletins, Objections objections, OfficeClock clock) {
        this.cases = cases;
        this.notices = notices;
        this.interviews = interviews;
        this.bulletins = bulletins;
        this.objections = objections;
        this.clock = clock;
    }

    /** @return where whoever objected reads the answer, which no list leads to */
    String ofEach() {
        cases.aProvedCase("门前的督办", "linxia");
        cases.anIssue("门前待交办的事");
        var linxia = cases.as("linxia");
        var interview = interviews.invite(new NewInterview(FollowUpSource.SCORE, null, "", null, GivenFollowUps.DISTRICT, linxia.reach().organization(),
                "海棠社会工作服务中心", "门前的约谈", "请说明情况。", clock.instant().plus(Duration.ofSeconds(20)), "二楼会议室", "王敏"), cases.as("wangmin"));
        clock.at(clock.instant().plus(Duration.ofDays(1)), () -> {
            interviews.record(interview, new Minutes("林夏", "说明了情况。", "三十天内整改。", cases.today().plusDays(30)), cases.as("wangmin"));
            return null;
        });
        bulletins.issue(YearMonth.now(clock).minusMonths(1), "", cases.as("guhong"));
        return "/portal/objections/" + objections.raise(notices.aNotice("门前的公示"), null, null, "第二行不对。");
    }
}
