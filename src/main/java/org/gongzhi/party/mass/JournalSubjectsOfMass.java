package org.gongzhi.party.mass;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectsOfMass {

    @Bean Subject ofMassOrganizations() { return Subject.of(MassOrganization.SUBJECT, "群团组织", "/mass-organizations", "select id, number from mass_organization", MassMove.values()); }

    @Bean Subject ofLeaderSeats() { return Subject.of(LeaderSeat.SUBJECT, "领导班子职位", "/leader-seats", null, SeatMove.values()); }
}
