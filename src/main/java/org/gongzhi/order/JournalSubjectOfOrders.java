package org.gongzhi.order;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfOrders {

    @Bean Subject ofOrders() { return Subject.of("order", "服务单", "/orders", "select id, number from service_order", OrderMove.values()); }
}
