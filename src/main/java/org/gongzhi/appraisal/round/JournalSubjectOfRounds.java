package org.gongzhi.appraisal.round;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfRounds {

    @Bean
    Subject ofAppraisalRounds() {
        return Subject.of("appraisal_round", "考核评分", "/appraisals", "select id, number from appraisal_round", RoundMove.values());
    }
}
