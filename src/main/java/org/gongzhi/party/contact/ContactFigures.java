package org.gongzhi.party.contact;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.RATIO;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is counted of those who are sent. (domain.md M20, M25) */
@Configuration(proxyBeanMethods = false)
class ContactFigures {

    @Bean
    Figure chainCompleteness() {
        return Figure.of("party.8-chain", "party.read", "党建群团", "三级联动配齐率", "%", RATIO).by("组建方式").atTheEnd()
                .means("期末已成立的支部中，联系领导、党建指导员、书记三人都已指定的占比。从本区指定第一位联系领导起统计，以前的时段没有数。", "三级联动责任体系")
                .facts("""
                        select b.region, b.founded_on as on_date, 'party-organization' as subject, b.id as subject_id, b.number || ' ' || b.name as label,
                               '/party-organizations/' || b.id as href,
                               case b.mode when 'SOLO' then '单独组建' when 'JOINT' then '联合组建' when 'DISPATCHED' then '选派组建' when 'FALLBACK' then '兜底组建' else '源头组建' end as field,
                               null::numeric as amount, b.id::text as key,
                               leader.name is not null and instructor.name is not null and secretary.name is not null as counts
                          from party_organization b
                        """ + ChainSql.THREE.replace(":day", "scope.as_of") + """
                         where b.region between scope.low and scope.high
                           and b.mode is not null
                           and exists (select from responsible x where x.duty = 'LEADER' and x.valid_from <= scope.as_of)
                           and b.founded_on <= scope.as_of
                           and (b.dissolved_on is null or b.dissolved_on > scope.as_of)
                        """);
    }

    @Bean
    Figure visitsPaid() {
        return Figure.of("party.9-visits", "party.read", "党建群团", "指导员走访", "次", COUNT).by("方式")
                .means("统计期内指导员、联络员走访社会组织的次数，以走访日期为准。", "建联挂派：选派党建指导员")
                .facts("""
                        select a.region, v.visited_on as on_date, 'party-visit' as subject, v.id as subject_id, o.name as label, '/party-assignments/' || a.id as href,
                               case v.manner when 'ON_SITE' then '上门走访' when 'TALK' then '谈心谈话' when 'MEETING' then '参加会议' else '电话联系' end as field,
                               null::numeric as amount, v.id::text as key, null::boolean as counts
                          from party_visit v
                          join party_assignment a on a.id = v.assignment_id
                          join organization o on o.id = a.organization_id
                         where a.region between scope.low and scope.high
                           and v.visited_on between scope.first_day and scope.last_day
                        """);
    }
}
