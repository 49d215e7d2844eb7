package org.gongzhi.party.member;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfMembers {

    @Bean Subject ofMembers() { return Subject.of(Member.SUBJECT, "党员名册", "/party-members", null, MemberMove.values()); }
}
