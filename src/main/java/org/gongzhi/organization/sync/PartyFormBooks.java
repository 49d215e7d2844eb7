package org.gongzhi.organization.sync;

import static org.gongzhi.indicator.Aggregate.RATIO;

import org.gongzhi.indicator.Figure;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the journal calls Party forms, and what is counted of them. (domain.md M23: sync %) */
@Configuration(proxyBeanMethods = false)
class PartyFormBooks {

    @Bean
    Subject ofPartyForms() {
        return Subject.of("party-form", "党建表", "/supervision/party-forms", "select id, number from organization_party_form", PartyFormMove.values());
    }

    @Bean
    Figure synchronised() {
        return Figure.of("supervision.sync", "supervision.watch", "登记监管", "五个同步率", "%", RATIO).by("同步事项")
                .means("统计期内办结的成立登记、年度检查、执法监察、等级评估、换届监督事项中，办结时党建表已经填报的占比。", "社会组织党建“五个同步”")
                .facts("""
                        select f.region, f.finished_on as on_date, 'party-form' as subject, f.id as subject_id, f.number || ' ' || o.name as label,
                               '/supervision/party-forms/' || f.id as href,
                               case f.act when 'FORMATION' then '成立登记' when 'INSPECTION' then '年度检查' when 'ENFORCEMENT' then '执法监察' when 'GRADE' then '等级评估'
                                          else '换届监督' end as field,
                               null::numeric as amount, f.id::text as key, f.finished_with as counts
                          from organization_party_form f
                          join organization o on o.id = f.organization_id
                         where f.region between scope.low and scope.high
                           and f.finished_on between scope.first_day and scope.last_day
                        """);
    }
}
