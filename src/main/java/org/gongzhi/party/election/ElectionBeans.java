package org.gongzhi.party.election;

import java.util.Map;
import org.gongzhi.platform.journal.Subject;
import org.gongzhi.platform.search.SearchSource;
import org.gongzhi.platform.search.TableSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal calls elections of branches, and how they are found: by number or by the name of the branch. */
@Configuration(value = "partyElectionBeans", proxyBeanMethods = false)
class ElectionBeans {

    @Bean Subject ofPartyElections() { return Subject.of(Elections.SUBJECT, "换届选举", "/party/elections", "select id, number from party_election", ElectionMove.values()); }

    @Bean Subject ofElectionRules() { return new Subject("election-rule", "换届规则", "", Map.of(), null); }

    @Bean
    @Order(63)
    SearchSource findsPartyElections(JdbcClient db) {
        return new TableSearch(db, "换届选举", "election.read", """
                select b.name || '换届' as title, e.number || ' · 届满 ' || to_char(e.due_on, 'YYYY-MM-DD') as sub, '/party/elections/' || e.id as href
                  from party_election e
                  join party_organization b on b.id = e.branch_id
                 where e.region between :from and :to
                   and (:organization::uuid is null or exists (
                           select from party_unit u where u.party_organization_id = e.branch_id and u.organization_id = :organization))
                   and (e.number = upper(:asked) or b.bigrams @> :bigrams::text[] and b.name like '%' || :asked || '%')
                 order by e.serial desc
                 limit :limit
                """);
    }
}
