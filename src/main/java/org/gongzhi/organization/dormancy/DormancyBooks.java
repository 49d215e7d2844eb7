package org.gongzhi.organization.dormancy;

import static org.gongzhi.indicator.Aggregate.COUNT;

import org.gongzhi.indicator.Figure;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the journal calls clean-ups, and what is counted of them. (domain.md M29, R3) */
@Configuration(proxyBeanMethods = false)
class DormancyBooks {

    private static final String FACTS = """
            select d.region, %s as on_date, 'dormancy' as subject, d.id as subject_id, d.number || ' ' || o.name as label, '/supervision/dormancy/' || d.id as href,
                   case d.stage when 'RECTIFIED' then '整改' when 'DEREGISTERED' then '注销' when 'REVOKED' then '撤销登记' when 'CLEARED' then '排除' else '处理中' end as field,
                   null::numeric as amount, d.id::text as key, null::boolean as counts
              from organization_dormancy d
              join organization o on o.id = d.organization_id
             where d.region between scope.low and scope.high
               and %s
            """;

    @Bean
    Subject ofDormancies() { return Subject.of("dormancy", "“僵尸型”清理", "/supervision/dormancy", "select id, number from organization_dormancy", DormancyMove.values()); }

    @Bean
    Figure dormantRemoved() {
        return Figure.of("supervision.removed", "supervision.watch", "登记监管", "清理“僵尸型”社会组织", "家", COUNT).by("方式")
                .means("统计期内通过注销、撤销登记清理的“僵尸型”社会组织家数，以办结日期为准；整改恢复和排除的不计。", "民发〔2021〕63 号")
                .facts(FACTS.formatted("d.ended_on", "d.stage in ('DEREGISTERED', 'REVOKED') and d.ended_on between scope.first_day and scope.last_day"));
    }

    @Bean
    Figure dormantOpen() {
        return Figure.of("supervision.dormant", "supervision.watch", "登记监管", "“僵尸型”社会组织", "家", COUNT).by("方式").atTheEnd()
                .means("期末已识别、还没有办结的“僵尸型”社会组织家数。", "民发〔2021〕63 号")
                .facts(FACTS.formatted("d.identified_on", "d.identified_on <= scope.as_of and (d.ended_on is null or d.ended_on > scope.as_of)"));
    }
}
