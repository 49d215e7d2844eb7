package org.gongzhi.appraisal.scheme;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfSchemes {

    @Bean
    Subject ofSchemes() {
        return Subject.of(Schemes.SUBJECT, "考核办法", "/schemes", "select id, name || ' 第' || version || '版' as number from appraisal_scheme", SchemeMove.values());
    }
}
