package org.gongzhi.funding;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfPayments {

    @Bean Subject ofPayments() { return Subject.of("payment", "付款", "/payments", "select id, number from payment", PaymentMove.values()); }
}
