package org.gongzhi.register.design;

import java.util.Map;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfDrafts {

    @Bean Subject ofRegisterDrafts() { return new Subject(Designs.SUBJECT, "台账设计", "", Map.of(), null); }
}
