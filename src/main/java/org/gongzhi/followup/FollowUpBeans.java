package org.gongzhi.followup;

import java.util.Map;
import org.gongzhi.platform.file.FileReach;
import org.gongzhi.platform.file.RowFiles;
import org.gongzhi.platform.journal.Subject;
import org.gongzhi.platform.search.SearchSource;
import org.gongzhi.platform.search.TableSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal calls cases, who reads their proofs, and how they are found: by number, title or organization. */
@Configuration(proxyBeanMethods = false)
class FollowUpBeans {

    @Bean Subject ofFollowUps() { return Subject.of("follow-up", "督办事项", "/follow-ups", "select id, number from follow_up", FollowUpMove.values()); }

    @Bean Subject ofResponsibles() { return new Subject("responsible", "责任链条", "", Map.of(), null); }

    @Bean Subject ofClimbRules() { return new Subject("climb-rule", "逾期上报规则", "", Map.of(), null); }

    @Bean
    FileReach proofsOfFollowUps(JdbcClient db) {
        return new RowFiles(db, "follow-up", "followup.read", """
                select
                  from follow_up
                 where id = :id
                   and region between :from and :to
                   and (:organization::uuid is null or organization_id = :organization)
                """);
    }

    @Bean
    @Order(40)
    SearchSource findsFollowUps(JdbcClient db) {
        return new TableSearch(db, "督办事项", "followup.read", """
                select f.title, f.number || case f.organization_name when '' then '' else ' · ' || f.organization_name end as sub, '/follow-ups/' || f.id as href
                  from follow_up f
                 where f.region between :from and :to
                   and (:organization::uuid is null or f.organization_id = :organization)
                   and (f.number = upper(:asked)
                        or f.bigrams @> :bigrams::text[] and (f.title like '%' || :asked || '%' or f.organization_name like '%' || :asked || '%'))
                 order by f.serial desc
                 limit :limit
                """);
    }
}
