package org.gongzhi.order.need;

import java.util.List;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfNeeds {

    @Bean
    Subject ofNeeds() {
        return Subject.of("need", "居民需求", "/needs", "select id, number from need", NeedMove.values())
                .with(List.of(NeedMark.values()), NeedMark::name, mark -> NeedMark.named(mark.name()).label());
    }
}
