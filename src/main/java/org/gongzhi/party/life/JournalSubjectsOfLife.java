package org.gongzhi.party.life;

import java.util.Map;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectsOfLife {

    @Bean Subject ofPartyMeetings() { return Subject.of(Meetings.SUBJECT, "组织生活", "/party/meetings", "select id, number from party_meeting", MeetingMove.values()); }

    @Bean Subject ofJointDays() { return Subject.of(JointDays.SUBJECT, "联合党日", "/party/joint-days", "select id, number from joint_day", JointDayMove.values()); }

    @Bean Subject ofLifeRules() { return new Subject("life-rule", "组织生活频次", "", Map.of(), null); }
}
