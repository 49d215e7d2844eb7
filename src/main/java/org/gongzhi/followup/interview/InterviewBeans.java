package org.gongzhi.followup.interview;

import org.gongzhi.platform.file.FileReach;
import org.gongzhi.platform.file.RowFiles;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal calls interviews, and who sees the names written under them. */
@Configuration(proxyBeanMethods = false)
class InterviewBeans {

    @Bean Subject ofInterviews() { return Subject.of("interview", "约谈", "/interviews", "select id, number from interview", InterviewMove.values()); }

    @Bean
    FileReach signaturesOfInterviews(JdbcClient db) {
        return new RowFiles(db, Drawings.SUBJECT, "interview.read", """
                select
                  from interview
                 where id = :id
                   and region between :from and :to
                   and (:organization::uuid is null or organization_id = :organization)
                """);
    }
}
