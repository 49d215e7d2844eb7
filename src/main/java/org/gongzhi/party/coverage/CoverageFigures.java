package org.gongzhi.party.coverage;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.RATIO;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two coverages as figures: the rows are the organizations registered at the end of the period, one each. (domain.md C1, M26) */
@Configuration(proxyBeanMethods = false)
class CoverageFigures {

    private static final String SOURCE = "社会组织党的组织和党的工作“两个覆盖”；支部工作条例";
    private static final String KIND = "case o.kind when 'SOCIAL_GROUP' then '社会团体' when 'SERVICE_INSTITUTION' then '社会服务机构' else '基金会' end";

    @Bean
    Figure partyOrganizationCoverage() {
        return coverage("party.1-organization", "组织覆盖率", "c.party_organization_id is not null and (c.means <> 'ATTACH' or k.attached_count)").card(13)
                .means("期末（统计期未结束的，截至今天）在册的社会团体、社会服务机构、基金会中，由党组织单独、联合或挂靠覆盖的家数占比；按组织计，不按党组织个数计。", SOURCE);
    }

    @Bean
    Figure partyWorkCoverage() {
        return coverage("party.2-work", "工作覆盖率", "c.organization_id is not null").card(14)
                .means("期末在册的社会团体、社会服务机构、基金会中，有党组织、党建指导员、联络员或群团组织开展党的工作的家数占比。", SOURCE);
    }

    @Bean
    Figure partySoloCoverage() {
        return coverage("party.3-solo", "单独建立率", "c.means = 'BUILD'").means("期末在册的社会团体、社会服务机构、基金会中，单独建立党支部的家数占比。", SOURCE);
    }

    @Bean
    Figure partyEffectiveCoverage() {
        return coverage("party.4-effective", "有效覆盖率", """
                c.party_organization_id is not null and (c.means <> 'ATTACH' or k.attached_count)
                          and (b.founded_on > scope.as_of - make_interval(months => k.amber_months)
                               or exists (select from party_activity a where a.party_organization_id = b.id and a.on_date <= scope.as_of
                                             and a.on_date > scope.as_of - make_interval(months => k.amber_months)))""")
                .means("期末在册的组织中，党组织覆盖并且在规定的月数内开展过活动（新成立的在同样月数内视为有效）的家数占比。", "有形覆盖、有效覆盖");
    }

    @Bean
    Figure partyUncovered() {
        return Figure.of("party.5-nothing", "party.read", "党建群团", "没有任何覆盖的组织", "家", COUNT).by("种类").atTheEnd()
                .means("期末在册的社会团体、社会服务机构、基金会中，没有党组织、指导员、联络员，也没有群团组织的家数，应当为零。", "建联挂派")
                .facts(facts("null::boolean", "and c.organization_id is null"));
    }

    @Bean
    Figure partyOrganizationsFounded() {
        return Figure.of("party.6-formed", "party.read", "党建群团", "新建党组织", "个", COUNT).by("类型")
                .means("统计期内成立的党组织，以成立日期为准；后来撤销的也计入。", "年度组建目标")
                .facts("""
                        select b.region, b.founded_on as on_date, 'party-organization' as subject, b.id as subject_id, b.number || ' ' || b.name as label,
                               '/party-organizations/' || b.id as href,
                               case b.kind when 'COMMITTEE' then '党委' when 'GENERAL_BRANCH' then '党总支' when 'BRANCH' then '党支部' when 'JOINT' then '联合党支部'
                                           when 'AFFILIATED' then '挂靠型党支部' else '功能型党支部' end as field,
                               null::numeric as amount, b.id::text as key, null::boolean as counts
                          from party_organization b
                         where b.region between scope.low and scope.high
                           and b.founded_on between scope.first_day and scope.last_day
                        """);
    }

    @Bean
    Figure partyOrganizationsStanding() {
        return Figure.of("party.7-standing", "party.read", "党建群团", "社会组织党组织", "个", COUNT).by("组建方式").atTheEnd()
                .means("期末已成立、没有撤销的党支部（含联合、挂靠、功能型）个数。", "五建双管")
                .facts("""
                        select b.region, b.founded_on as on_date, 'party-organization' as subject, b.id as subject_id, b.number || ' ' || b.name as label,
                               '/party-organizations/' || b.id as href,
                               case b.mode when 'SOLO' then '单独组建' when 'JOINT' then '联合组建' when 'DISPATCHED' then '选派组建' when 'FALLBACK' then '兜底组建' else '源头组建' end as field,
                               null::numeric as amount, b.id::text as key, null::boolean as counts
                          from party_organization b
                         where b.region between scope.low and scope.high
                           and b.mode is not null
                           and b.founded_on <= scope.as_of
                           and (b.dissolved_on is null or b.dissolved_on > scope.as_of)
                        """);
    }

    private static Figure coverage(String code, String label, String counts) {
        return Figure.of(code, "party.read", "党建群团", label, "%", RATIO).by("种类").atTheEnd().facts(facts("coalesce(" + counts + ", false)", ""));
    }

    private static String facts(String counts, String condition) {
        return """
                select o.region, o.registered_on as on_date, 'organization' as subject, o.id as subject_id, o.name as label,
                       '/party-coverage/organizations/' || o.id as href, %s as field, null::numeric as amount, o.id::text as key, %s as counts
                  from (select coalesce(max(r.attached_count::int) filter (where r.from_on = l.from_on), 1) = 1 as attached_count,
                               coalesce(max(r.amber_months) filter (where r.from_on = l.from_on), 3)::int as amber_months
                          from party_rule r
                         cross join (select max(from_on) as from_on from party_rule where from_on <= scope.as_of) l) k
                 cross join organization o
                  left join (select organization_id, max(party_organization_id::text)::uuid as party_organization_id,
                                    max(means) filter (where party_organization_id is not null) as means
                               from party_coverage
                              where superseded_at is null
                                and since <= scope.as_of
                                and (until is null or until > scope.as_of)
                              group by organization_id) c on c.organization_id = o.id
                  left join party_organization b on b.id = c.party_organization_id
                 where o.kind in ('SOCIAL_GROUP', 'SERVICE_INSTITUTION', 'FOUNDATION')
                   and o.region between scope.low and scope.high
                   and o.registered_on <= scope.as_of
                   and (o.deregistered_on is null or o.deregistered_on > scope.as_of)
                   %s
                """.formatted(KIND, counts, condition);
    }
}
