package org.gongzhi.appraisal.appeal;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfAppeals {

    @Bean
    Subject ofAppraisalAppeals() {
        return Subject.of("appraisal_appeal", "评分申诉", "/appraisals/appeals", "select id, number from appraisal_appeal", AppealMove.values());
    }
}
