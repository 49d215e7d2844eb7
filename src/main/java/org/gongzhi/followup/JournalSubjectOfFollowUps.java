package org.gongzhi.followup;

import java.util.Map;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfFollowUps {

    @Bean Subject ofFollowUps() { return Subject.of("follow-up", "督办事项", "/follow-ups", "select id, number from follow_up", FollowUpMove.values()); }

    @Bean Subject ofResponsibles() { return new Subject("responsible", "责任链条", "", Map.of(), null); }

    @Bean Subject ofClimbRules() { return new Subject("climb-rule", "逾期上报规则", "", Map.of(), null); }
}
