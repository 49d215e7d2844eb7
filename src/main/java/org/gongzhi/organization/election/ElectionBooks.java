package org.gongzhi.organization.election;

import static org.gongzhi.indicator.Aggregate.COUNT;

import org.gongzhi.indicator.Figure;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the journal calls council elections, and what is counted of them. */
@Configuration(proxyBeanMethods = false)
class ElectionBooks {

    @Bean
    Subject ofElections() { return Subject.of("council-election", "换届", "/supervision/elections", "select id, number from organization_election", ElectionMove.values()); }

    @Bean
    Figure electionsConfirmed() {
        return Figure.of("supervision.elections", "supervision.watch", "登记监管", "确认换届", "家", COUNT).by("种类")
                .means("统计期内登记管理机关确认换届的组织家数，以确认日期为准。", "社会团体章程示范文本、基金会管理条例")
                .facts("""
                        select e.region, e.concluded_on as on_date, 'council-election' as subject, e.id as subject_id, e.number || ' ' || o.name as label, '/supervision/elections/' || e.id as href,
                               case o.kind when 'SOCIAL_GROUP' then '社会团体' when 'SERVICE_INSTITUTION' then '社会服务机构' else '基金会' end as field,
                               null::numeric as amount, e.id::text as key, null::boolean as counts
                          from organization_election e
                          join organization o on o.id = e.organization_id
                         where e.region between scope.low and scope.high
                           and e.stage = 'CONCLUDED'
                           and e.concluded_on between scope.first_day and scope.last_day
                        """);
    }
}
