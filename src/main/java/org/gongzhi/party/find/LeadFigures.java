package org.gongzhi.party.find;

import static org.gongzhi.indicator.Aggregate.COUNT;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** (domain.md M35) */
@Configuration(proxyBeanMethods = false)
class LeadFigures {

    @Bean
    Figure declaredMembers() {
        return Figure.of("party.g-declared", "party.read", "党建群团", "亮明身份的党员", "人", COUNT).by("情况")
                .means("统计期内由本人确认申报的党员人数，以确认日期为准；后来撤回的也计入。", "组织找党员、党员找组织")
                .facts("""
                        select l.region, (j.at at time zone 'Asia/Shanghai')::date as on_date, 'member-lead' as subject, l.id as subject_id, l.number as label, '/member-leads/' || l.id as href,
                               case l.kind when 'UNTRANSFERRED' then '组织关系没有转来' when 'UNDECLARED' then '没有亮明身份' else '想找支部' end as field,
                               null::numeric as amount, l.id::text as key, null::boolean as counts
                          from journal j
                          join member_lead l on l.id = j.subject_id
                         where j.subject = 'member-lead'
                           and j.move = 'DECLARE'
                           and j.at >= scope.since
                           and j.at < scope.until
                           and l.region between scope.low and scope.high
                        """);
    }
}
