package org.gongzhi.party.development;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfDevelopments {

    @Bean
    Subject ofPartyApplicants() {
        return Subject.of(Developments.SUBJECT, "发展党员", "/party/developments", "select id, number from party_applicant", DevelopmentMove.values());
    }
}
