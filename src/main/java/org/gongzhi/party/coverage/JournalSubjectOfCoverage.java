package org.gongzhi.party.coverage;

import java.util.Map;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By the organization that is covered. */
@Configuration(proxyBeanMethods = false)
class JournalSubjectOfCoverage {

    @Bean Subject ofCoverage() { return new Subject("party-coverage", "党的覆盖", "", Map.of(), "select id, credit_code as number from organization where credit_code is not null"); }

    @Bean Subject ofPartyRules() { return new Subject("party-rule", "党建目标与规则", "", Map.of(), null); }
}
