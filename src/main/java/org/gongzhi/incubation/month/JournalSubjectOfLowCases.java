package org.gongzhi.incubation.month;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfLowCases {

    @Bean
    Subject ofLowCases() {
        return Subject.of(LowCases.SUBJECT, "连续低分", "/incubation/cases", "select id, number from low_case", CaseMove.values());
    }
}
