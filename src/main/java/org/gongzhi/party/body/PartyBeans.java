package org.gongzhi.party.body;

import org.gongzhi.platform.file.FileReach;
import org.gongzhi.platform.file.RowFiles;
import org.gongzhi.platform.journal.Subject;
import org.gongzhi.platform.search.SearchSource;
import org.gongzhi.platform.search.TableSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal calls Party organizations, who reads their papers, and how they are found. */
@Configuration(proxyBeanMethods = false)
class PartyBeans {

    @Bean
    Subject ofPartyOrganizations() {
        return Subject.of(PartyOrganization.SUBJECT, "党组织", "/party-organizations", "select id, number from party_organization", PartyMove.values());
    }

    /** Application, approval, minutes of the founding: for whoever keeps it, not for the units that it only covers. */
    @Bean
    FileReach partyPapers(JdbcClient db) {
        return new RowFiles(db, PartyOrganization.SUBJECT, "party.read", """
                select
                  from party_organization
                 where id = :id
                   and region between :from and :to
                   and (:organization::uuid is null or exists (
                           select from party_builder u where u.party_organization_id = id and u.organization_id = :organization))
                """);
    }

    @Bean
    @Order(50)
    SearchSource findsPartyOrganizations(JdbcClient db) {
        return new TableSearch(db, "党组织", "party.read", """
                select b.name as title, b.number as sub, '/party-organizations/' || b.id as href
                  from party_organization b
                 where b.region between :from and :to
                   and (:organization::uuid is null or exists (
                           select from party_builder u where u.party_organization_id = b.id and u.organization_id = :organization))
                   and (b.number = upper(:asked) or b.bigrams @> :bigrams::text[] and b.name like '%' || :asked || '%')
                 order by b.serial desc
                 limit :limit
                """);
    }
}
