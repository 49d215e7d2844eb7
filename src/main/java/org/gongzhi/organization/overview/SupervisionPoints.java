package org.gongzhi.organization.overview;

import org.gongzhi.appraisal.round.Attribution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures of supervision that a scheme may score organizations by. */
@Configuration(proxyBeanMethods = false)
class SupervisionPoints {

    private static final String KIND = "ORGANIZATION";

    @Bean Attribution reportsOfAnOrganization() {
        return new Attribution("supervision.filing", KIND, "select i.organization_id from organization_inspection i where i.id = f.subject_id");
    }

    @Bean Attribution listingsOfAnOrganization() { return new Attribution("supervision.listings", KIND, "select c.organization_id from organization_credit c where c.id = f.subject_id"); }

    @Bean Attribution signalsOfAnOrganization() { return new Attribution("supervision.signals", KIND, "select w.organization_id from organization_warning w where w.id = f.subject_id"); }

    @Bean Attribution synchronisedByAnOrganization() { return new Attribution("supervision.sync", KIND, "select p.organization_id from organization_party_form p where p.id = f.subject_id"); }

    @Bean Attribution finesOfAnOrganization() { return new Attribution("supervision.fines", KIND, "select e.organization_id from organization_enforcement e where e.id = f.subject_id"); }

    @Bean Attribution casesOfAnOrganization() { return new Attribution("supervision.cases", KIND, "select e.organization_id from organization_enforcement e where e.id = f.subject_id"); }

    @Bean Attribution checksOfAnOrganization() { return new Attribution("supervision.checks", KIND, "select i.organization_id from organization_inspection i where i.id = f.subject_id"); }

    @Bean Attribution gradesOfAnOrganization() { return new Attribution("supervision.granted", KIND, "select g.organization_id from organization_grade g where g.id = f.subject_id"); }

    @Bean Attribution dormancyOfAnOrganization() { return new Attribution("supervision.dormant", KIND, "select d.organization_id from organization_dormancy d where d.id = f.subject_id"); }

    @Bean Attribution stalenessOfAnOrganization() { return new Attribution("supervision.stale", KIND, "select f.subject_id"); }
}
