package org.gongzhi.organization.inspection;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.RATIO;

import org.gongzhi.indicator.Figure;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the journal calls annual checks, and what is counted of them. (domain.md M48: filing %) */
@Configuration(proxyBeanMethods = false)
class InspectionBooks {

    private static final String SOURCE = "社会团体登记管理条例、民办非企业单位登记管理暂行条例、基金会管理条例";

    @Bean
    Subject ofInspections() {
        return Subject.of("inspection", "年度检查", "/supervision/inspections", "select id, number from organization_inspection", InspectionMove.values());
    }

    @Bean
    Figure reportsFiled() {
        return Figure.of("supervision.filing", "supervision.watch", "登记监管", "年报按期报送率", "%", RATIO).by("年度").card(12)
                .means("报送期限落在统计期内的年度报告中，在期限当天或以前报到登记管理机关的占比；导入的历史结论不计。", SOURCE)
                .facts("""
                        select i.region, i.due as on_date, 'inspection' as subject, i.id as subject_id, i.number || ' ' || o.name as label, '/supervision/inspections/' || i.id as href,
                               i.year || ' 年度' as field, null::numeric as amount, i.id::text as key, coalesce(i.filed_on <= i.due, false) as counts
                          from organization_inspection i
                          join organization o on o.id = i.organization_id
                         where i.region between scope.low and scope.high
                           and i.year between extract(year from scope.first_day)::int - 1 and extract(year from scope.last_day)::int - 1
                           and not i.imported
                           and i.due between scope.first_day and least(scope.last_day, scope.as_of)
                        """);
    }

    @Bean
    Figure checksConcluded() {
        return Figure.of("supervision.checks", "supervision.watch", "登记监管", "年检结论", "家", COUNT).by("结论")
                .means("统计期内作出年检结论的组织家数，以结论日期为准。", SOURCE)
                .facts("""
                        select i.region, i.concluded_on as on_date, 'inspection' as subject, i.id as subject_id, i.number || ' ' || o.name as label, '/supervision/inspections/' || i.id as href,
                               case i.stage when 'PASS' then '合格' when 'BASIC' then '基本合格' else '不合格' end as field, null::numeric as amount, i.id::text as key, null::boolean as counts
                          from organization_inspection i
                          join organization o on o.id = i.organization_id
                         where i.region between scope.low and scope.high
                           and i.concluded_on between scope.first_day and scope.last_day
                        """);
    }
}
