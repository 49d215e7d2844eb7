package org.gongzhi.party.contact;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfAssignments {

    @Bean Subject ofAssignments() { return Subject.of(Assignment.SUBJECT, "指导员和联络员", "/party-assignments", null, AssignmentMove.values()); }
}
