package org.gongzhi.notice;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.RATIO;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is counted of notices and objections. (seeds 000 §2.5, 002 §3) */
@Configuration(proxyBeanMethods = false)
class NoticeFigures {

    private static final String RULE = "公示制度：公示期内受理异议，逐件答复";

    @Bean
    Figure noticesPublished() {
        return Figure.of("notice.1-published", "notice.read", "公示", "发布公示", "份", COUNT).by("类别")
                .means("统计期内发布的公示，以首次发布日期为准；更正不另计。", RULE)
                .facts("""
                        select n.region, n.published_on as on_date, 'notice' as subject, n.id as subject_id, n.number || ' ' || n.title as label,
                               '/notices/' || n.id as href, case n.kind when 'MONTH' then '月度积分' when 'STAR' then '星级评定' when 'RANK' then '考核排名'
                               when 'SELECTION' then '评选结果' when 'GRANT' then '资金安排' when 'SETTLEMENT' then '入驻名单' when 'EXIT' then '退出名单' else '其他事项' end as field,
                               null::numeric as amount, n.id::text as key, null::boolean as counts
                          from notice n
                         where n.region between scope.low and scope.high
                           and n.published_on between scope.first_day and scope.last_day
                        """);
    }

    @Bean
    Figure noticesEndedOnTime() {
        return Figure.of("notice.2-on-time", "notice.read", "公示", "公示按期结束率", "%", RATIO).by("结果")
                .means("公示期限落在统计期内的公示中，期满次日以前就结束的占比；期满还有异议没有答复的不算按期，撤下的不计。", RULE)
                .facts("""
                        select n.region, (n.until at time zone 'Asia/Shanghai')::date as on_date, 'notice' as subject, n.id as subject_id,
                               n.number || ' ' || n.title as label, '/notices/' || n.id as href,
                               case when n.stage = 'ENDED' and n.ended_at <= n.until + interval '1 day' then '按期结束' else '没有按期结束' end as field,
                               null::numeric as amount, n.id::text as key, n.stage = 'ENDED' and n.ended_at <= n.until + interval '1 day' as counts
                          from notice n
                         where n.region between scope.low and scope.high
                           and n.until >= scope.since
                           and n.until < scope.until
                           and n.until < scope.as_of + interval '1 day'
                           and n.stage <> 'WITHDRAWN'
                        """);
    }

    @Bean
    Figure objectionsRaised() {
        return Figure.of("notice.3-objections", "notice.handle", "公示", "公示异议", "件", COUNT).by("处理结果")
                .means("统计期内收到的公示异议，群众和社会组织提出的都计，以收到日期为准。", RULE)
                .facts("""
                        select o.region, (o.at at time zone 'Asia/Shanghai')::date as on_date, 'objection' as subject, o.id as subject_id,
                               n.number || ' ' || n.title as label, '/objections/' || o.id as href,
                               case o.stage when 'UPHELD' then '异议成立' when 'REJECTED' then '异议不成立' else '待答复' end as field,
                               null::numeric as amount, o.id::text as key, null::boolean as counts
                          from objection o
                          join notice n on n.id = o.notice_id
                         where o.region between scope.low and scope.high
                           and o.at >= scope.since
                           and o.at < scope.until
                        """);
    }
}
