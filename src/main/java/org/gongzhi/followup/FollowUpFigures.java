package org.gongzhi.followup;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.RATIO;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is counted of cases. (domain.md M21, M22, M125) */
@Configuration(proxyBeanMethods = false)
class FollowUpFigures {

    private static final String SOURCE = """
            case f.source when 'SCORE' then '考核得分' when 'INSPECTION' then '督查检查' when 'APPRAISAL' then '评议意见' when 'OVERDUE' then '逾期未办'
                          when 'RESIDENT' then '居民反映' when 'AUDIT' then '审计发现' else '周例会交办' end""";

    @Bean
    Figure followUpsOpened() {
        return Figure.of("followup.1-opened", "followup.read", "督办", "新立督办事项", "件", COUNT).by("来源")
                .means("统计期内立项的督办事项，以立项日期为准；后来撤销的也计入。", "督查整改台账；周例会、月检查制度")
                .facts(facts("f.opened_on", "null::boolean", "f.opened_on between scope.first_day and scope.last_day"));
    }

    @Bean
    Figure followUpsClosed() {
        return Figure.of("followup.2-closed", "followup.read", "督办", "销号督办事项", "件", COUNT).by("来源")
                .means("统计期内经他人核查、予以销号的督办事项，以销号日期为准；移交处理、撤销的不计。", "督查整改台账：整改一件、销号一件")
                .facts(facts("(f.closed_at at time zone 'Asia/Shanghai')::date", "null::boolean",
                        "f.stage = 'CLOSED' and f.closed_at >= scope.since and f.closed_at < scope.until"));
    }

    @Bean
    Figure followUpsOnTime() {
        return Figure.of("followup.3-on-time", "followup.read", "督办", "督办按期办结率", "%", RATIO).by("来源").card(9)
                .means("最初期限落在统计期内的督办事项中，在该期限内报送佐证、没有被退回的占比；延期的仍按最初的期限算，撤销的不计。", "周例会、月检查制度：按期办结率")
                .facts(facts("f.first_due_on", "f.stage in ('PROVED', 'CLOSED') and (f.proved_at at time zone 'Asia/Shanghai')::date <= f.first_due_on",
                        "f.first_due_on between scope.first_day and scope.last_day and f.stage <> 'WITHDRAWN'"));
    }

    @Bean
    Figure findingsClosed() {
        return Figure.of("followup.4-findings", "followup.read", "督办", "督查问题销号率", "%", RATIO).by("督查主题")
                .means("统计期内督查检查发现的问题，以立项日期为准，其中已经核查销号的占比；撤销的不计。", "督查问责：发现问题、责令整改、复查、处理")
                .facts(facts("case f.theme when 'DEDICATION' then '敬业奉献' when 'DUTY' then '履职尽责' when 'TEAMWORK' then '团结协作' else '没有分主题' end",
                        "f.opened_on", "f.stage = 'CLOSED'", "f.source = 'INSPECTION' and f.stage <> 'WITHDRAWN' and f.opened_on between scope.first_day and scope.last_day"));
    }

    private static String facts(String day, String counts, String condition) { return facts(SOURCE, day, counts, condition); }

    private static String facts(String field, String day, String counts, String condition) {
        return """
                select f.region, %s as on_date, 'follow-up' as subject, f.id as subject_id, f.number || ' ' || f.title as label,
                       '/follow-ups/' || f.id as href, %s as field, null::numeric as amount, f.id::text as key, %s as counts
                  from follow_up f
                 where f.region between scope.low and scope.high
                   and %s
                """.formatted(day, field, counts, condition);
    }
}
