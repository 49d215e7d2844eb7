package org.gongzhi.organization.supervision;

import java.util.Map;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the journal calls rules and speakers. */
@Configuration(proxyBeanMethods = false)
class SupervisionSubjects {

    @Bean Subject ofSupervisionRules() { return new Subject("supervision-rule", "监管规则", "", Map.of(), null); }

    @Bean Subject ofUnitSpeakers() { return new Subject("unit-speaker", "主管单位联系人", "", Map.of(), null); }
}
