package org.gongzhi.appraisal.appeal;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.RATIO;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Appeals and what became of them. */
@Configuration(proxyBeanMethods = false)
class AppealFigures {

    private static final String SOURCE = "月规范、年考核的申诉与复核";

    @Bean
    Figure appealsMade() {
        return Figure.of("appraisal.appeals", "appraisal.read", "考核", "评分申诉", "件", COUNT).by("处理结果")
                .means("统计期内提出的评分申诉件数，以提出日期为准；撤回的也计。", SOURCE).facts(facts("a.made_on", "null::boolean", ""));
    }

    @Bean
    Figure appealsUpheld() {
        return Figure.of("appraisal.appeals-upheld", "appraisal.read", "考核", "申诉成立率", "%", RATIO).by("处理结果")
                .means("统计期内处理完毕的评分申诉中，申诉成立、出了更正结果的占比，以处理日期为准。", SOURCE)
                .facts(facts("(a.decided_at at time zone 'Asia/Shanghai')::date", "a.stage = 'UPHELD'", "and a.stage in ('UPHELD', 'REFUSED')"));
    }

    private static String facts(String day, String counts, String filter) {
        return """
                select a.region, %1$s as on_date, 'appraisal_appeal' as subject, a.id as subject_id, a.number || ' ' || s.name as label,
                       '/appraisals/appeals/' || a.id as href,
                       case a.stage when 'SUBMITTED' then '待处理' when 'UPHELD' then '申诉成立' when 'REFUSED' then '维持原分' else '已撤回' end as field,
                       null::numeric as amount, a.id::text as key, %2$s as counts
                  from appraisal_appeal a
                  join appraisal_subject s on (s.round, s.subject) = (a.round, a.subject)
                 where a.region between scope.low and scope.high
                   and %1$s between scope.first_day and scope.last_day
                   %3$s
                """.formatted(day, counts, filter);
    }
}
