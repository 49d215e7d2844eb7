package org.gongzhi.incubation.growth;

import java.util.Map;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfGrowth {

    @Bean
    Subject ofDeliveries() {
        return Subject.of(Growth.SUBJECT, "成长服务", "/incubation/growth", "select id, number from growth_delivery", DeliveryMove.values());
    }

    @Bean Subject ofGrowthServices() { return new Subject(Growth.CATALOGUE, "成长服务目录", "", Map.of(), "select id, name as number from growth_service"); }

    @Bean
    Subject ofPromotions() {
        return Subject.of(Promotions.SUBJECT, "宣传申请", "/incubation/promotions", "select id, number from promotion_request", PromotionMove.values());
    }
}
