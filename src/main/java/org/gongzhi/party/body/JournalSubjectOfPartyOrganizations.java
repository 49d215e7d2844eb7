package org.gongzhi.party.body;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfPartyOrganizations {

    @Bean
    Subject ofPartyOrganizations() {
        return Subject.of(PartyOrganization.SUBJECT, "党组织", "/party-organizations", "select id, number from party_organization", PartyMove.values());
    }
}
