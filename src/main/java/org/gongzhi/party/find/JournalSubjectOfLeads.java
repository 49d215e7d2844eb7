package org.gongzhi.party.find;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfLeads {

    @Bean Subject ofLeads() { return Subject.of(Lead.SUBJECT, "党员找组织", "/member-leads", "select id, number from member_lead", LeadMove.values()); }
}
