package org.gongzhi.followup.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.gongzhi.OfficeTest;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.GivenFollowUps;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class InterviewTests {

    @Autowired GivenFollowUps given;
    @Autowired Interviews interviews;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    @Test
    void anInterviewIsConfirmedHeldSignedByBothSidesAndPassed() {
        var id = invited();
        interviews.confirm(id, "林夏，中心主任", given.as("linxia"));
        later(1, () -> interviews.record(id, minutes(), given.as("wangmin")));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> interviews.sign(id, "别人", given.as("linxia"))).withMessage("interview.signature.name");
        interviews.sign(id, given.as("linxia").name(), given.as("linxia"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> later(1, () -> interviews.record(id, minutes(), given.as("wangmin")))).withMessage("interview.record.signed");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> interviews.sign(id, given.as("linxia").name(), given.as("linxia"))).withMessage("interview.signature.twice");
        interviews.sign(id, given.as("wangmin").name(), given.as("wangmin"));

        assertThat(stage(id)).isEqualTo("SIGNED");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> interviews.fail(id, "没有改", given.as("wangmin"))).withMessage("interview.fail.too-early");
        interviews.pass(id, "已整改到位。", given.as("wangmin"));
        assertThat(stage(id)).isEqualTo("PASSED");
    }

    @Test
    void whatIsNotPutRightByItsDateFails() {
        var id = invited();
        later(1, () -> interviews.record(id, minutes(), given.as("wangmin")));
        interviews.sign(id, given.as("wangmin").name(), given.as("wangmin"));
        interviews.sign(id, given.as("linxia").name(), given.as("linxia"));
        later(40, () -> interviews.fail(id, "逾期没有整改。", given.as("wangmin")));

        assertThat(stage(id)).isEqualTo("FAILED");
    }

    @Test
    void aNeighbourKnowsNothingOfIt() {
        var id = invited();

        assertThatExceptionOfType(Missing.class).isThrownBy(() -> interviews.confirm(id, "x", given.as("zhouqi")));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> interviews.confirm(id, "x", given.as("wangmin"))).withMessage("interview.not-an-organization");
    }

    private InterviewId invited() {
        return interviews.invite(new NewInterview(FollowUpSource.SCORE, null, "", null, GivenFollowUps.DISTRICT, given.as("linxia").reach().organization(),
                "海棠社会工作服务中心", "连续三个月积分低于 6 分", "请说明原因和打算。", clock.instant().plus(Duration.ofHours(20)), "中心二楼会议室", "顾红"), given.as("wangmin"));
    }

    private Minutes minutes() { return new Minutes("林夏", "说明了人员变动的情况。", "三十天内补齐值班表。", given.today().plusDays(30)); }

    private void later(int days, Runnable work) {
        clock.at(clock.instant().plus(Duration.ofDays(days)), () -> {
            work.run();
            return null;
        });
    }

    private String stage(InterviewId id) { return db.sql("select stage from interview where id = ?").param(id.value()).query(String.class).single(); }
}
