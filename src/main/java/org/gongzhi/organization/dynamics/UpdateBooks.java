package org.gongzhi.organization.dynamics;

import static org.gongzhi.indicator.Aggregate.RATIO;

import org.gongzhi.indicator.Figure;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the journal calls updates, and what is counted of them. (domain.md M52: stale %) */
@Configuration(proxyBeanMethods = false)
class UpdateBooks {

    private static final String STALE = """
            select g.region, coalesce(u.declared_on, g.registered_on) as on_date, 'organization' as subject, g.id as subject_id, g.name as label,
                   '/organizations/' || g.id || '/standing' as href,
                   case g.kind when 'SOCIAL_GROUP' then '社会团体' when 'SERVICE_INSTITUTION' then '社会服务机构' else '基金会' end as field,
                   null::numeric as amount, g.id::text as key,
                   coalesce(u.next_due < scope.as_of, g.registered_on + interval '6 months' < scope.as_of) as counts
              from organization g
              left join lateral (select u.declared_on, u.next_due from organization_update u
                                  where u.organization_id = g.id and u.declared_on <= scope.as_of order by u.declared_on desc limit 1) u on true
             where g.region between scope.low and scope.high
               and g.kind in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION')
               and g.registered_on <= scope.as_of
               and (g.deregistered_on is null or g.deregistered_on > scope.as_of)
            """;

    @Bean
    Subject ofUpdates() { return Subject.of("data-update", "动态数据", "/supervision/updates", "select id, number from organization_update", UpdateMove.values()); }

    @Bean
    Figure staleData() {
        return Figure.of("supervision.stale", "supervision.watch", "登记监管", "动态数据过期率", "%", RATIO).by("种类").atTheEnd()
                .means("期末在册的社会团体、社会服务机构、基金会中，最近一次动态数据更新已过下次更新期限，或者登记满半年从未更新的占比。", "社会组织动态数据库")
                .facts(STALE);
    }
}
