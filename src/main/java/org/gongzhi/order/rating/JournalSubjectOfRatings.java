package org.gongzhi.order.rating;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfRatings {

    @Bean
    Subject ofRatings() {
        return Subject.of("rating", "服务评价", "/ratings", "select r.id, n.number from rating r join need n on n.id = r.need_id", RatingMove.values());
    }
}
