package org.gongzhi.incubation.month;

import static org.gongzhi.indicator.Aggregate.AVERAGE;
import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.RATIO;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What months of residents come to. (domain.md M63, M64) */
@Configuration(proxyBeanMethods = false)
class MonthFigures {

    private static final String SEED = "“月规范+年考核”：十分制积分月管理，连续 3 个月低于 6 分约谈提醒，整改不到位的责令退出孵化中心";

    private static final String MONTHS = """
            select s.region, r.period_to as on_date, 'organization' as subject, s.subject as subject_id,
                   s.name || '：' || to_char(r.period_from, 'YYYY-MM') as label, '/incubation/scores/' || s.subject as href,
                   coalesce(c.name, '已退出') as field, t.total as amount, s.subject::text as key, t.total < k.low_below as counts
              from appraisal_round r
              join appraisal_scheme z on z.id = r.scheme and z.code = 'monthly_ten'
              join appraisal_subject s on s.round = r.id and s.exempt_because is null
              join appraisal_standing t on t.round = s.round and t.subject = s.subject
              join lateral (select low_below from score_rule where valid_from <= r.period_to order by valid_from desc limit 1) k on true
              left join lateral (select e.centre_id from settlement e
                                  where e.organization_id = s.subject and e.in_on <= r.period_to order by e.serial desc limit 1) e on true
              left join incubation_centre c on c.id = e.centre_id
             where s.region between scope.low and scope.high
               and r.stage = 'LOCKED'
               and r.period_to between scope.first_day and scope.last_day
            """;

    @Bean
    Figure monthlyMean() {
        return Figure.of("monthly.mean", "incubation.score", "孵化培育", "月度积分平均分", "分", AVERAGE).decimals(2).by("孵化中心")
                .means("统计期内已锁定的月度积分的平均，满分十分，以当月最后一天为准；免评月份不计，申诉更正以更正后的分数为准。", SEED)
                .facts(MONTHS);
    }

    @Bean
    Figure lowMonths() {
        return Figure.of("monthly.low-share", "incubation.score", "孵化培育", "低分月份占比", "%", RATIO).by("孵化中心")
                .means("统计期内已锁定的月度积分中，低于当时规则低分线（默认 6 分，不含）的占比。", SEED)
                .facts(MONTHS);
    }

    @Bean
    Figure itemShares() {
        return Figure.of("monthly.items", "incubation.score", "孵化培育", "月度分项得分率", "%", AVERAGE).by("评分项")
                .means("统计期内已锁定的月度积分，各评分项得分占满分的百分比的平均；免评月份不计，申诉更正以更正后的分数为准。", SEED)
                .facts(items("i.label"));
    }

    @Bean
    Figure itemSharesOfACentre() {
        return Figure.of("monthly.centre-items", "incubation.score", "孵化培育", "各中心月度分项得分率", "%", AVERAGE).by("孵化中心：评分项")
                .means("统计期内已锁定的月度积分，各孵化中心各评分项得分占满分的百分比的平均；口径同月度分项得分率。", SEED)
                .facts(items("coalesce(c.name, '已退出') || '：' || i.label"));
    }

    private static String items(String field) {
        return """
                select s.region, r.period_to as on_date, 'organization' as subject, s.subject as subject_id,
                       s.name || '：' || to_char(r.period_from, 'YYYY-MM') || ' ' || i.label as label, '/appraisals/' || r.id || '/results/' || s.subject as href,
                       %s as field, coalesce(x.points, p.points) * 100 / i.full_mark as amount, s.subject::text as key, null::boolean as counts
                  from appraisal_round r
                  join appraisal_scheme z on z.id = r.scheme and z.code = 'monthly_ten'
                  join appraisal_subject s on s.round = r.id and s.exempt_because is null
                  join appraisal_item i on i.scheme = z.id and not i.bonus and not i.veto and i.full_mark > 0
                  join appraisal_point p on p.round = s.round and p.subject = s.subject and p.item = i.code
                  left join lateral (select k.points from appraisal_correction k where (k.round, k.subject, k.item) = (p.round, p.subject, p.item)
                                      order by k.id desc limit 1) x on true
                  left join lateral (select e.centre_id from settlement e
                                      where e.organization_id = s.subject and e.in_on <= r.period_to order by e.serial desc limit 1) e on true
                  left join incubation_centre c on c.id = e.centre_id
                 where s.region between scope.low and scope.high
                   and r.stage = 'LOCKED'
                   and r.period_to between scope.first_day and scope.last_day
                """.formatted(field);
    }

    @Bean
    Figure casesOpened() {
        return Figure.of("low-case.opened", "incubation.score", "孵化培育", "连续低分立案", "件", COUNT).by("孵化中心")
                .means("统计期内因连续低分立案的件数，含后来撤销的，以立案日期为准。", SEED)
                .facts(cases("c.name", "k.opened_on", "true"));
    }

    @Bean
    Figure casesClosed() {
        return Figure.of("low-case.closed", "incubation.score", "孵化培育", "连续低分结案", "件", COUNT).by("结果")
                .means("统计期内结案的连续低分件数，按结果分列：整改到位、责令退出、撤销；以结案日期为准。", SEED)
                .facts(cases("case k.stage when 'PASSED' then '整改到位' when 'EXITED' then '责令退出' else '撤销' end", "k.closed_on", "k.closed_on is not null"));
    }

    private static String cases(String field, String day, String wanted) {
        return """
                select k.region, %2$s as on_date, 'low-case' as subject, k.id as subject_id, o.name as label, '/incubation/cases/' || k.id as href,
                       %1$s as field, null::numeric as amount, o.id::text as key, null::boolean as counts
                  from low_case k
                  join organization o on o.id = k.organization_id
                  join settlement s on s.id = k.settlement_id
                  join incubation_centre c on c.id = s.centre_id
                 where k.region between scope.low and scope.high
                   and %3$s
                   and %2$s between scope.first_day and scope.last_day
                """.formatted(field, day, wanted);
    }
}
