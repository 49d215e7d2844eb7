package org.gongzhi.party.guard;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectsOfGuards {

    @Bean Subject ofMemberAlerts() { return Subject.of(MemberAlert.SUBJECT, "党员不足预警", "/member-alerts", null, AlertMove.values()); }

    @Bean Subject ofPaperBranches() { return Subject.of(PaperBranch.SUBJECT, "空壳支部预警", "", null, PaperMove.values()); }
}
