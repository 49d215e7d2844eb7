package org.gongzhi.appraisal.appeal;

import org.gongzhi.platform.file.FileReach;
import org.gongzhi.platform.file.RowFiles;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal calls appeals, and who reads what proves them. */
@Configuration(proxyBeanMethods = false)
class AppealBeans {

    @Bean
    Subject ofAppraisalAppeals() {
        return Subject.of("appraisal_appeal", "评分申诉", "/appraisals/appeals", "select id, number from appraisal_appeal", AppealMove.values());
    }

    @Bean
    FileReach proofsOfAppeals(JdbcClient db) {
        return new RowFiles(db, Appeals.SUBJECT, "appraisal.read", """
                select
                  from appraisal_appeal
                 where id = :id
                   and region between :from and :to
                   and (:organization::uuid is null or organization = :organization)
                """);
    }
}
