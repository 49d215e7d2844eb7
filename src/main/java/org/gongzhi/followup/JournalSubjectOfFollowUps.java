package org.gongzhi.followup;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class JournalSubjectOfFollowUps {

    @Bean Subject ofFollowUps() { return Subject.of("follow-up", "督办事项", "/follow-ups", "select id, number from follow_up", FollowUpMove.values()); }
}
