package org.gongzhi.order.salon;

import static org.gongzhi.indicator.Aggregate.COUNT;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is counted of salons. (domain.md M95, D R11) */
@Configuration(proxyBeanMethods = false)
class SalonFigures {

    @Bean
    Figure salonsHeld() {
        return Figure.of("salon.held", "salon.read", "服务点单", "书记沙龙", "期", COUNT).by("是否形成决议")
                .means("统计期内召开的书记沙龙期数，以召开日期为准；取消的不计。", "点单式四步走：制单")
                .facts("""
                        select s.region, s.held_on as on_date, 'salon' as subject, s.id as subject_id, s.title as label,
                               '/salons/' || s.id as href, case s.stage when 'CONCLUDED' then '已形成决议' else '未形成决议' end as field,
                               null::numeric as amount, s.id::text as key, null::boolean as counts
                          from salon s
                         where s.region between scope.low and scope.high
                           and s.held_on between scope.first_day and scope.last_day
                        """);
    }

    @Bean
    Figure dualUnitsActive() {
        return Figure.of("salon.units", "salon.read", "服务点单", "参与的双报到单位", "家次", COUNT).by("单位")
                .means("统计期内到场参加书记沙龙的“双报到”单位，每期每家计一次。", "“双报到”工作要求")
                .facts("""
                        select s.region, s.held_on as on_date, 'salon' as subject, s.id as subject_id, p.unit || '：' || s.title as label,
                               '/salons/' || s.id as href, p.unit as field, null::numeric as amount, p.unit as key, null::boolean as counts
                          from salon s
                          join (select distinct salon_id, unit from salon_participant where kind = 'DUAL_UNIT' and attended) p on p.salon_id = s.id
                         where s.region between scope.low and scope.high
                           and s.held_on between scope.first_day and scope.last_day
                        """);
    }
}
