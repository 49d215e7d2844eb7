package org.gongzhi.order.need;

import java.util.List;
import org.gongzhi.platform.file.FileReach;
import org.gongzhi.platform.file.RowFiles;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal calls needs, and who sees the photos that residents send. */
@Configuration(proxyBeanMethods = false)
class NeedBeans {

    @Bean
    Subject ofNeeds() {
        return Subject.of("need", "居民需求", "/needs", "select id, number from need", NeedMove.values())
                .with(List.of(NeedMark.values()), NeedMark::name, mark -> NeedMark.named(mark.name()).label());
    }

    @Bean
    FileReach photosOfNeeds(JdbcClient db) {
        return new RowFiles(db, "need", "need.read", """
                select
                  from need n
                 where n.id = :id
                   and n.region between :from and :to
                   and (:organization::uuid is null or exists (
                           select from order_partner p where p.order_id = n.order_id and p.organization_id = :organization))
                """);
    }
}
