package org.gongzhi.incubation.settlement;

import java.util.Map;
import org.gongzhi.incubation.centre.Centres;
import org.gongzhi.platform.journal.Subject;
import org.gongzhi.platform.search.SearchSource;
import org.gongzhi.platform.search.TableSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal calls settlements and centres, and how settlements are found. */
@Configuration(proxyBeanMethods = false)
class SettlementBeans {

    @Bean
    Subject ofSettlements() {
        return Subject.of(Settlements.SUBJECT, "入驻", "/incubation/settlements", "select id, number from settlement", SettlementMove.values());
    }

    @Bean Subject ofCentres() { return new Subject(Centres.SUBJECT, "孵化中心", "/incubation/centres", Map.of(), "select id, name as number from incubation_centre"); }

    @Bean Subject ofIncubationRules() { return new Subject("incubation-rule", "入驻规则", "", Map.of(), null); }

    /** By its number, that of an agreement, or two characters of the organization's name. */
    @Bean
    @Order(35)
    SearchSource findsSettlements(JdbcClient db) {
        return new TableSearch(db, "入驻", "incubation.read", """
                select o.name as title, s.number || ' · ' || c.name as sub, '/incubation/settlements/' || s.id as href
                  from settlement s
                  join organization o on o.id = s.organization_id
                  join incubation_centre c on c.id = s.centre_id
                 where s.region between :from and :to
                   and (:organization::uuid is null or s.organization_id = :organization)
                   and (s.number = upper(:asked) or o.bigrams @> :bigrams::text[] and o.name like '%' || :asked || '%'
                        or exists (select from settlement_agreement a where a.settlement_id = s.id and a.number = upper(:asked)))
                 order by s.serial desc
                 limit :limit
                """);
    }
}
