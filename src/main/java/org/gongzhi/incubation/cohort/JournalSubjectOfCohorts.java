package org.gongzhi.incubation.cohort;

import java.util.Map;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfCohorts {

    @Bean Subject ofIncubationCohorts() { return new Subject(Cohorts.SUBJECT, "培育期", "/incubation/cohorts", Map.of(), "select id, name as number from incubation_cohort"); }

    @Bean
    Subject ofCohortMembers() {
        return Subject.of(Cohorts.MEMBER, "培育对象", "/incubation/cohorts/members",
                "select m.id, o.name as number from cohort_member m join organization o on o.id = m.organization_id", MemberMove.values());
    }
}
