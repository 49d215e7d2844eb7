package org.gongzhi.followup.interview;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfInterviews {

    @Bean Subject ofInterviews() { return Subject.of("interview", "约谈", "/interviews", "select id, number from interview", InterviewMove.values()); }
}
