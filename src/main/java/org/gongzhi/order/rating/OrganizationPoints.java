package org.gongzhi.order.rating;

import org.gongzhi.appraisal.round.Attribution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures of orders and ratings that a scheme may score organizations by. */
@Configuration(proxyBeanMethods = false)
class OrganizationPoints {

    private static final String KIND = "ORGANIZATION";
    private static final String OF_AN_ORDER = "select o.organization_id from service_order o where o.id = f.subject_id";
    private static final String OF_A_RATING = "select r.organization_id from rating r where r.id = f.subject_id";

    @Bean Attribution finishedByAnOrganization() { return new Attribution("order.finished", KIND, OF_AN_ORDER); }

    @Bean Attribution claimedByAnOrganization() { return new Attribution("order.claimed", KIND, OF_AN_ORDER); }

    @Bean Attribution overdueAtAnOrganization() { return new Attribution("order.overdue", KIND, OF_AN_ORDER); }

    @Bean Attribution satisfiedByAnOrganization() { return new Attribution("rating.1-satisfied", KIND, OF_A_RATING); }

    @Bean Attribution satisfiedByAnOrganizationAfterReview() { return new Attribution("rating.2-satisfied-reviewed", KIND, OF_A_RATING); }

    @Bean Attribution meanOfAnOrganizationAfterReview() { return new Attribution("rating.5-mean-reviewed", KIND, OF_A_RATING); }
}
