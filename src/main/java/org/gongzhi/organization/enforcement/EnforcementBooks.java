package org.gongzhi.organization.enforcement;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.SUM;

import org.gongzhi.indicator.Figure;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the journal calls enforcement cases, and what is counted of them. (domain.md M53: cases) */
@Configuration(proxyBeanMethods = false)
class EnforcementBooks {

    private static final String FACTS = """
            select e.region, %s as on_date, 'enforcement' as subject, e.id as subject_id, e.number || ' ' || o.name as label, '/supervision/enforcement/' || e.id as href,
                   case e.penalty when 'WARNING' then '警告' when 'FINE' then '罚款' when 'CONFISCATION' then '没收违法所得' when 'SUSPENSION' then '限期停止活动'
                                  when 'REVOCATION' then '撤销登记' else '未处罚' end as field,
                   %s as amount, e.id::text as key, null::boolean as counts
              from organization_enforcement e
              join organization o on o.id = e.organization_id
             where e.region between scope.low and scope.high
               and %s
            """;

    @Bean
    Subject ofEnforcements() { return Subject.of("enforcement", "执法案件", "/supervision/enforcement", "select id, number from organization_enforcement", EnforcementMove.values()); }

    @Bean
    Figure casesFiled() {
        return Figure.of("supervision.cases", "supervision.watch", "登记监管", "执法立案", "件", COUNT).by("处罚")
                .means("统计期内立案的执法监察案件，以立案日期为准。", "社会组织登记管理机关行政处罚程序规定")
                .facts(FACTS.formatted("e.filed_on", "null::numeric", "e.filed_on between scope.first_day and scope.last_day"));
    }

    @Bean
    Figure finesDecided() {
        return Figure.of("supervision.fines", "supervision.watch", "登记监管", "罚没金额", "元", SUM).decimals(2).by("处罚")
                .means("统计期内决定的罚款和没收违法所得金额，以决定日期为准。", "社会组织登记管理机关行政处罚程序规定")
                .facts(FACTS.formatted("e.decided_on", "e.amount", "e.decided_on between scope.first_day and scope.last_day and e.amount is not null"));
    }
}
