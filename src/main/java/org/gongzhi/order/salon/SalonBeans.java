package org.gongzhi.order.salon;

import org.gongzhi.platform.file.FileReach;
import org.gongzhi.platform.file.RowFiles;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal calls salons, and who sees their photos. */
@Configuration(proxyBeanMethods = false)
class SalonBeans {

    @Bean Subject ofSalons() { return Subject.of("salon", "书记沙龙", "/salons", "select id, number from salon", SalonMove.values()); }

    @Bean
    FileReach photosOfSalons(JdbcClient db) {
        return new RowFiles(db, "salon", "salon.read", """
                select
                  from salon s
                 where s.id = :id
                   and s.region between :from and :to
                   and (:organization::uuid is null
                        or exists (select from salon_participant p where p.salon_id = s.id and p.organization_id = :organization))
                """);
    }
}
