package org.gongzhi.party.development;

import org.gongzhi.platform.journal.Subject;
import org.gongzhi.platform.search.SearchSource;
import org.gongzhi.platform.search.TableSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal calls the way into the Party, and how a file is found. */
@Configuration(proxyBeanMethods = false)
class DevelopmentBeans {

    @Bean
    Subject ofPartyApplicants() {
        return Subject.of(Developments.SUBJECT, "发展党员", "/party/developments", "select id, number from party_applicant", DevelopmentMove.values());
    }

    /** By the number of their file; nobody is found by name. */
    @Bean
    @Order(64)
    SearchSource findsApplicants(JdbcClient db) {
        return new TableSearch(db, "发展党员", "development.read", """
                select a.number as title, b.name as sub, '/party/developments/' || a.id as href
                  from party_applicant a
                  join party_organization b on b.id = a.branch_id
                 where a.region between :from and :to
                   and (:organization::uuid is null or exists (
                           select from party_unit u where u.party_organization_id = a.branch_id and u.organization_id = :organization))
                   and a.number = upper(:asked)
                 limit :limit
                """);
    }
}
