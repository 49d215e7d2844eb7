package org.gongzhi.organization.warning;

import static org.gongzhi.indicator.Aggregate.COUNT;

import org.gongzhi.indicator.Figure;
import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the journal calls warnings, and what is counted of them. (domain.md M51: open risks) */
@Configuration(proxyBeanMethods = false)
class WarningBooks {

    private static final String FACTS = """
            select w.region, w.raised_on as on_date, 'warning' as subject, w.id as subject_id, w.number || ' ' || o.name as label, '/supervision/warnings/' || w.id as href,
                   case w.signal when 'REPORT_LATE' then '年报逾期' when 'COMPLAINTS' then '居民反映集中' when 'LOW_SCORE' then '积分偏低' when 'IDLE' then '长期没有活动'
                                 when 'CERTIFICATE' then '证书将到期' when 'LISTED' then '在信用名录' when 'STALE' then '动态数据过期' else '人工上报' end as field,
                   null::numeric as amount, w.id::text as key, null::boolean as counts
              from organization_warning w
              join organization o on o.id = w.organization_id
             where w.region between scope.low and scope.high
               and %s
            """;

    @Bean
    Subject ofWarnings() { return Subject.of("warning", "风险预警", "/supervision/warnings", "select id, number from organization_warning", WarningMove.values()); }

    @Bean
    Figure openRisks() {
        return Figure.of("supervision.risks", "supervision.watch", "登记监管", "未核销预警", "件", COUNT).by("信号").atTheEnd().card(15)
                .means("期末还没有核销或排除的风险预警件数，期内新发现的和以前遗留的都算。", "社会组织风险预警网络")
                .facts(FACTS.formatted("w.raised_on <= scope.as_of and (w.closed_on is null or w.closed_on > scope.as_of)"));
    }

    @Bean
    Figure risksRaised() {
        return Figure.of("supervision.signals", "supervision.watch", "登记监管", "新增预警", "件", COUNT).by("信号")
                .means("统计期内发现的风险信号件数，以发现日期为准。", "社会组织风险预警网络")
                .facts(FACTS.formatted("w.raised_on between scope.first_day and scope.last_day"));
    }
}
