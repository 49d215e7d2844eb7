package org.gongzhi.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OfficeTest
@RecordApplicationEvents
class FollowUpTests {

    @Autowired GivenFollowUps given;
    @Autowired FollowUps followUps;
    @Autowired ApplicationEvents events;
    @Autowired JdbcClient db;

    @Test
    void aProblemGoesFromItsFindingToItsEnd() {
        var id = given.anIssue("活动室周末没人值班");
        followUps.assign(id, given.as("linxia").id(), given.today().plusDays(14), "请尽快整改", given.as("wangmin"));
        followUps.plan(id, "值班表没有排到人", "重新排班", given.as("linxia"));
        followUps.note(id, "排班表已经贴出来。", given.as("linxia"));
        followUps.prove(id, "连续两周有人值班。", List.of(), given.as("linxia"));
        followUps.verify(id, "现场看过，属实。", given.as("guhong"));

        assertThat(stage(id)).isEqualTo("CLOSED");
        assertThat(events.stream(FollowUpClosed.class)).contains(new FollowUpClosed(id, FollowUpStage.CLOSED, FollowUpSource.INSPECTION, null,
                given.as("linxia").reach().organization()));
        assertThat(moves(id)).containsExactly("OPEN", "ASSIGN", "PLAN", "WEEKLY_NOTE", "PROVE", "VERIFY");
    }

    @Test
    void nobodyVerifiesTheirOwnWork() {
        var id = followUps.open(given.foundInTheHouse("台账归档").assigned(given.as("wangmin").id(), given.today().plusDays(5)).planned("忙", "补上"), given.as("guhong"));
        followUps.prove(id, "已补齐。", List.of(), given.as("wangmin"));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> followUps.verify(id, "好", given.as("wangmin"))).withMessage("followup.own-work");
        followUps.verify(id, "核对了三个月的台账。", given.as("guhong"));
        assertThat(stage(id)).isEqualTo("CLOSED");
    }

    @Test
    void onlyTheOwnerPlansAndProves() {
        var id = given.anAssignedCase("消防通道堆物", "linxia", given.today().plusDays(7));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> followUps.plan(id, "x", "y", given.as("wangmin"))).withMessage("followup.not-yours");
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> followUps.plan(id, "x", "y", given.as("zhouqi")));
    }

    @Test
    void whoeverCannotAnswerForItIsNotMadeItsOwner() {
        var id = given.anIssue("账目公开不及时");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> followUps.assign(id, given.as("zhouqi").id(), given.today().plusDays(7), "", given.as("wangmin")))
                .withMessage("followup.owner.unfit");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> followUps.assign(id, given.as("linxia").id(), given.today().minusDays(1), "", given.as("wangmin")))
                .withMessage("followup.due.past");
    }

    @Test
    void whatIsNotGoodEnoughGoesBackAndMayEndInASanction() {
        var id = given.aProvedCase("志愿者名册缺失", "linxia");
        followUps.sendBack(id, "名册仍缺两页。", given.as("guhong"));
        assertThat(stage(id)).isEqualTo("UNDER_WAY");
        followUps.postpone(id, given.today().plusDays(20), "本人住院", given.as("wangmin"));
        followUps.escalate(id, "通报批评，取消本年度评优资格。", given.as("guhong"));

        assertThat(stage(id)).isEqualTo("ESCALATED");
        followUps.withdraw(id, given.as("wangmin").act(java.time.Instant.now(), "迟到的申诉成立"));
        assertThat(stage(id)).isEqualTo("ESCALATED");
    }

    private String stage(FollowUpId id) { return db.sql("select stage from follow_up where id = ?").param(id.value()).query(String.class).single(); }

    private List<String> moves(FollowUpId id) {
        return db.sql("select move from journal where subject_id = ? order by id").param(id.value()).query(String.class).list();
    }
}
