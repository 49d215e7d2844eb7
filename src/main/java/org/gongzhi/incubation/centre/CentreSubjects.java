package org.gongzhi.incubation.centre;

import java.util.UUID;
import org.gongzhi.appraisal.publication.Publicity;
import org.gongzhi.appraisal.round.SubjectSource;
import org.gongzhi.notice.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Centres can be scored themselves: by the yearly review, and by whatever scheme a district adds. (domain.md M131) */
@Component
class CentreSubjects implements SubjectSource {

    static final String KIND = "CENTRE";
    private static final String SCHEME = "centre_review";

    @Override public String kind() { return KIND; }

    @Override public String label() { return "孵化中心"; }

    @Override
    public String subjects() {
        return """
                select c.id as subject, c.name, c.region, null::uuid as organization, '{}'::jsonb as facts,
                       case when (least(:last, coalesce(c.closed_on, :last)) - greatest(:first, c.opened_on) + 1) * 2 < :last - :first + 1
                            then '开设不满考核期的一半' end as exempt
                  from incubation_centre c
                 where c.region between :low and :high
                   and c.opened_on <= :last
                   and (c.closed_on is null or c.closed_on >= :first)
                """;
    }

    @Override public String answering() { return "select m.centre_id as subject, m.person_id as person from centre_manager m where m.until is null"; }

    @Override public String href(UUID subject) { return "/incubation/centres/" + subject; }

    @Configuration(proxyBeanMethods = false)
    static class Published {

        @Bean Publicity publicReviews() { return new Publicity(SCHEME, NoticeKind.RANK); }
    }
}
