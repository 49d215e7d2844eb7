package org.gongzhi.appraisal.mark;

import org.gongzhi.platform.file.FileReach;
import org.gongzhi.platform.file.RowFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What proves a mark is read by whoever reads the mark. */
@Configuration(proxyBeanMethods = false)
class EvidenceFiles {

    @Bean
    FileReach proofsOfMarks(JdbcClient db) {
        return new RowFiles(db, Evidence.SUBJECT, "appraisal.read", """
                select
                  from appraisal_evidence e
                  join appraisal_subject s on (s.round, s.subject) = (e.round, e.subject)
                 where e.id = :id
                   and s.region between :from and :to
                   and (:organization::uuid is null or s.organization = :organization)
                """);
    }
}
