package org.gongzhi.party.mass;

import static org.gongzhi.indicator.Aggregate.RATIO;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Coverage by mass organizations, one figure for each. (domain.md M5) */
@Configuration(proxyBeanMethods = false)
class MassFigures {

    @Bean Figure unionCoverage() { return coverage("party.d-union", "UNION", "工会覆盖率", "《工会法》；建会入会"); }

    @Bean Figure womenCoverage() { return coverage("party.e-women", "WOMEN", "妇联覆盖率", "妇联组织覆盖社会组织"); }

    @Bean Figure leagueCoverage() { return coverage("party.f-league", "YOUTH_LEAGUE", "共青团覆盖率", "共青团组织覆盖社会组织"); }

    private static Figure coverage(String code, String kind, String label, String source) {
        return Figure.of(code, "mass.read", "党建群团", label, "%", RATIO).by("种类").atTheEnd()
                .means("期末（统计期未结束的，截至今天）在册的社会团体、社会服务机构、基金会中，已建立这类群团组织的家数占比。", source)
                .facts("""
                        select o.region, o.registered_on as on_date, 'organization' as subject, o.id as subject_id, o.name as label, '/party-coverage/organizations/' || o.id as href,
                               case o.kind when 'SOCIAL_GROUP' then '社会团体' when 'SERVICE_INSTITUTION' then '社会服务机构' else '基金会' end as field,
                               null::numeric as amount, o.id::text as key,
                               exists (select from mass_organization m
                                        where m.organization_id = o.id and m.kind = '%s' and m.founded_on <= scope.as_of
                                          and (m.dissolved_on is null or m.dissolved_on > scope.as_of)) as counts
                          from organization o
                         where o.kind in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION')
                           and o.region between scope.low and scope.high
                           and o.registered_on <= scope.as_of
                           and (o.deregistered_on is null or o.deregistered_on > scope.as_of)
                        """.formatted(kind));
    }
}
