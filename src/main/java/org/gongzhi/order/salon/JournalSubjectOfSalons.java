package org.gongzhi.order.salon;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfSalons {

    @Bean Subject ofSalons() { return Subject.of("salon", "书记沙龙", "/salons", "select id, number from salon", SalonMove.values()); }
}
