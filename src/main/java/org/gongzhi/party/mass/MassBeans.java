package org.gongzhi.party.mass;

import org.gongzhi.platform.journal.Subject;
import org.gongzhi.platform.search.SearchSource;
import org.gongzhi.platform.search.TableSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journal calls mass organizations and their seats, and how they are found. */
@Configuration(proxyBeanMethods = false)
class MassBeans {

    @Bean Subject ofMassOrganizations() { return Subject.of(MassOrganization.SUBJECT, "群团组织", "/mass-organizations", "select id, number from mass_organization", MassMove.values()); }

    @Bean Subject ofLeaderSeats() { return Subject.of(LeaderSeat.SUBJECT, "领导班子职位", "/leader-seats", null, SeatMove.values()); }

    @Bean
    @Order(52)
    SearchSource findsMassOrganizations(JdbcClient db) {
        return new TableSearch(db, "群团组织", "mass.read", """
                select m.name as title, m.number as sub, '/mass-organizations/' || m.id as href
                  from mass_organization m
                 where m.region between :from and :to
                   and (:organization::uuid is null or m.organization_id = :organization)
                   and (m.number = upper(:asked) or m.bigrams @> :bigrams::text[] and m.name like '%' || :asked || '%')
                 order by m.serial desc
                 limit :limit
                """);
    }
}
