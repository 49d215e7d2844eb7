package org.gongzhi.order.match;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.RATIO;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether orders find organizations, and new organizations find orders. (anchors 4.12) */
@Configuration(proxyBeanMethods = false)
class MatchFigures {

    @Bean
    Figure declinesFigure() {
        return Figure.of("order.declined", "order.read", "订单", "谢绝与放弃承接", "次", COUNT).by("原因")
                .means("统计期内社会组织谢绝邀约或承接后放弃的次数，按所选原因分列，以表态时间为准。", "订单市场规则：谢绝须说明原因，原因有相应后果")
                .facts("""
                        select o.region, (d.at at time zone 'Asia/Shanghai')::date as on_date, 'order' as subject, d.id as subject_id,
                               g.name || '：' || o.title as label, '/orders/' || o.id as href, w.label as field,
                               null::numeric as amount, g.id::text as key, null::boolean as counts
                          from order_decline d
                          join service_order o on o.id = d.order_id
                          join organization g on g.id = d.organization_id
                          join decline_reason w on w.code = d.reason and w.valid_from = d.reason_from
                         where o.region between scope.low and scope.high
                           and d.at >= scope.since
                           and d.at < scope.until
                        """);
    }

    @Bean
    Figure newcomersFigure() {
        return Figure.of("order.newcomer-share", "order.read", "订单", "新力量承接占比", "%", RATIO).by("承接组织")
                .means("统计期内承接的订单中，承接组织在此前若干个月（按承接当日的匹配规则，默认 12 个月）没有承接过其他订单的占比。",
                        "订单市场规则：给新组织留出机会")
                .facts("""
                        select o.region, (o.claimed_at at time zone 'Asia/Shanghai')::date as on_date, 'order' as subject, o.id as subject_id,
                               g.name || '：' || o.title as label, '/orders/' || o.id as href, g.name as field,
                               null::numeric as amount, g.id::text as key,
                               not exists (select from service_order earlier
                                            where earlier.organization_id = o.organization_id
                                              and earlier.id <> o.id
                                              and earlier.claimed_at < o.claimed_at
                                              and earlier.claimed_at >= o.claimed_at - make_interval(months => rule.newcomer_months::int)) as counts
                          from service_order o
                          join organization g on g.id = o.organization_id
                          cross join lateral (select m.newcomer_months
                                                from matching_rule m
                                               where m.valid_from <= (o.claimed_at at time zone 'Asia/Shanghai')::date
                                               order by m.valid_from desc
                                               limit 1) rule
                         where o.region between scope.low and scope.high
                           and o.claimed_at >= scope.since
                           and o.claimed_at < scope.until
                        """);
    }
}
