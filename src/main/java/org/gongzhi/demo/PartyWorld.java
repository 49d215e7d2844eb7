package org.gongzhi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.party.body.PartyOrganizations;
import org.gongzhi.party.contact.Assignments;
import org.gongzhi.party.coverage.Coverages;
import org.gongzhi.party.coverage.PartyRules;
import org.gongzhi.party.find.Leads;
import org.gongzhi.party.guard.Alerts;
import org.gongzhi.party.guard.Difficulties;
import org.gongzhi.party.guard.Mergers;
import org.gongzhi.party.mass.MassOrganizations;
import org.gongzhi.party.mass.Rosters;
import org.gongzhi.party.member.Members;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The doors through which the Party work of the demo district goes. */
@Component
@Profile("demo")
record PartyWorld(PartyOrganizations bodies, Members members, Coverages coverages, Assignments assignments, PartyRules rules, Difficulties difficulties, Alerts alerts, Mergers mergers,
        MassOrganizations masses, Rosters rosters, Leads leads, People people, JdbcClient db) {

    /** A registered organization in which Party work is done. */
    record Unit(UUID id, String name, OrganizationKind kind, String competentUnit, LocalDate registeredOn) {}

    Viewer as(String login) { return people.viewer(login); }

    /** In the order of the register; those who have somebody to act for them come first in it. */
    List<Unit> units() {
        return db.sql("""
                        select id, name, kind, coalesce(competent_unit, '云溪区民政局') as competent_unit, registered_on
                          from organization
                         where kind in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION')
                           and stage = 'REGISTERED'
                           and region like '330399%'
                         order by serial
                        """)
                .query(Unit.class)
                .list();
    }

    UUID openAlert(UUID branch) {
        return db.sql("select id from member_alert where party_organization_id = :branch and stage <> 'SOLVED'").param("branch", branch).query(UUID.class).single();
    }
}
