package org.gongzhi.party.pioneer;

import static org.gongzhi.indicator.Aggregate.COUNT;

import org.gongzhi.indicator.Figure;
import org.gongzhi.platform.journal.Subject;
import org.gongzhi.platform.search.SearchSource;
import org.gongzhi.platform.search.TableSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal calls an offer, and what is counted of them. (domain.md M17) */
@Configuration(proxyBeanMethods = false)
class PioneerBeans {

    private static final String SEED = "“五争五引领”行动计划：联学、联办、联建、联享、联动，五大领域";

    @Bean Subject ofPioneerOffers() { return Subject.of(Offers.SUBJECT, "先锋引领资源", "/party/pioneer/offers", "select id, number from pioneer_offer", OfferMove.values()); }

    @Bean
    Figure pioneerOffered() {
        return Figure.of("pioneer.1-offered", "pioneer.read", "先锋引领", "提供的资源", "项", COUNT).by("领域").means("统计期内党组织提供的资源，以提供日期为准，后来撤回的也计入。", SEED)
                .facts(facts("offered_on"));
    }

    @Bean
    Figure pioneerCompleted() {
        return Figure.of("pioneer.2-done", "pioneer.read", "先锋引领", "完成的资源对接", "项", COUNT).by("领域").means("统计期内登记了成效的资源对接，以完成日期为准。", SEED).facts(facts("done_on"));
    }

    private static String facts(String day) {
        return """
                select f.region, f.%1$s as on_date, 'pioneer-offer' as subject, f.id as subject_id, f.number || ' ' || f.title as label, '/party/pioneer/offers/' || f.id as href,
                       case f.area when 'GOVERNANCE' then '社会治理' when 'CHARITY' then '公益活动' when 'RED' then '红色赋能' when 'WELLBEING' then '乐活乐群' else '敬业创业' end as field,
                       null::numeric as amount, f.branch_id::text as key, null::boolean as counts
                  from pioneer_offer f
                 where f.region between scope.low and scope.high
                   and f.%1$s between scope.first_day and scope.last_day
                """.formatted(day);
    }

    @Bean
    @Order(65)
    SearchSource findsOffers(JdbcClient db) {
        return new TableSearch(db, "先锋引领资源", "pioneer.read", """
                select f.title, f.number || ' · ' || b.name as sub, '/party/pioneer/offers/' || f.id as href
                  from pioneer_offer f
                  join party_organization b on b.id = f.branch_id
                 where f.region between :from and :to
                   and (:organization::uuid is null or exists (
                           select from party_unit u where u.party_organization_id = f.branch_id and u.organization_id = :organization))
                   and (f.number = upper(:asked) or f.bigrams @> :bigrams::text[] and f.title like '%' || :asked || '%')
                 order by f.serial desc
                 limit :limit
                """);
    }
}
