package org.gongzhi.party.election;

import java.util.Map;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectsOfElections {

    @Bean Subject ofPartyElections() { return Subject.of(Elections.SUBJECT, "换届选举", "/party/elections", "select id, number from party_election", ElectionMove.values()); }

    @Bean Subject ofElectionRules() { return new Subject("election-rule", "换届规则", "", Map.of(), null); }
}
