package org.gongzhi.order.need;

import static org.gongzhi.indicator.Aggregate.AVERAGE;
import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.RATIO;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the district counts of its residents' needs. (domain.md M94, M136) */
@Configuration(proxyBeanMethods = false)
class NeedFigures {

    private static final String SOURCE = "四步工作法“居民点单”环节；收集民情民需的规定";

    @Bean
    Figure needsReceivedFigure() {
        return Figure.of("need.received", "need.read", "需求", "收到需求", "件", COUNT).by("服务领域").card(1)
                .means("统计期内登记的居民需求件数，扫码、代办、走访、热线、沙龙五种来源都算，以登记时间为准；后来撤回或不予受理的仍计入，附议不另计。", SOURCE)
                .facts("""
                        select n.region, (n.at at time zone 'Asia/Shanghai')::date as on_date, 'need' as subject, n.id as subject_id,
                               n.number || ' ' || n.title as label, '/needs/' || n.id as href, f.label as field,
                               null::numeric as amount, n.id::text as key, null::boolean as counts
                          from need n
                          join service_field f on f.code = n.field
                         where n.region between scope.low and scope.high
                           and n.at >= scope.since
                           and n.at < scope.until
                        """);
    }

    @Bean
    Figure needsBySourceFigure() {
        return Figure.of("need.sources", "need.read", "需求", "需求来源", "件", COUNT).by("来源")
                .means("与“收到需求”同一口径，按需求的来源分列：扫码提交、代为登记、入户走访、服务热线、书记沙龙。", SOURCE)
                .facts("""
                        select n.region, (n.at at time zone 'Asia/Shanghai')::date as on_date, 'need' as subject, n.id as subject_id,
                               n.number || ' ' || n.title as label, '/needs/' || n.id as href,
                               case n.source when 'QR' then '扫码提交' when 'ON_BEHALF' then '代为登记' when 'VISIT' then '入户走访'
                                             when 'HOTLINE' then '服务热线' else '书记沙龙' end as field,
                               null::numeric as amount, n.id::text as key, null::boolean as counts
                          from need n
                         where n.region between scope.low and scope.high
                           and n.at >= scope.since
                           and n.at < scope.until
                        """);
    }

    @Bean
    Figure needsServedFigure() {
        return Figure.of("need.served-rate", "need.read", "需求", "需求满足率", "%", RATIO).by("服务领域")
                .means("统计期内登记的需求中，现在服务已完成（待评价或已办结）的占比；居民反映没有解决而重新打开的不算满足。", SOURCE)
                .facts("""
                        select n.region, (n.at at time zone 'Asia/Shanghai')::date as on_date, 'need' as subject, n.id as subject_id,
                               n.number || ' ' || n.title as label, '/needs/' || n.id as href, f.label as field,
                               null::numeric as amount, n.id::text as key, n.stage in ('SERVED', 'CLOSED') as counts
                          from need n
                          join service_field f on f.code = n.field
                         where n.region between scope.low and scope.high
                           and n.at >= scope.since
                           and n.at < scope.until
                        """);
    }

    @Bean
    Figure fromNeedToOrderFigure() {
        return Figure.of("time.1-order", "need.read", "时效", "点单到制单", "天", AVERAGE).by("服务领域")
                .means("从居民提出需求到编入订单，每件需求所用天数（24 小时为一天，含节假日）的平均值；以制单时间归入统计期，尚未制单的不计。", "四步工作法各环节办理时限")
                .facts("""
                        select n.region, (o.drafted_at at time zone 'Asia/Shanghai')::date as on_date, 'need' as subject, n.id as subject_id,
                               n.number || ' ' || n.title as label, '/needs/' || n.id as href, f.label as field,
                               round(extract(epoch from o.drafted_at - n.at) / 86400, 4) as amount, n.id::text as key, null::boolean as counts
                          from need n
                          join service_order o on o.id = n.order_id
                          join service_field f on f.code = n.field
                         where n.region between scope.low and scope.high
                           and o.drafted_at >= scope.since
                           and o.drafted_at < scope.until
                           and o.drafted_at >= n.at
                        """);
    }

    @Bean
    Figure fromNeedToPaymentFigure() {
        return Figure.of("time.7-whole", "need.read", "时效", "点单到买单", "天", AVERAGE).by("服务领域")
                .means("从居民提出需求到订单付清，每件需求所用天数（24 小时为一天，含节假日）的平均值；以付款时间归入统计期。", "四步工作法全流程时限")
                .facts("""
                        select n.region, (o.paid_at at time zone 'Asia/Shanghai')::date as on_date, 'need' as subject, n.id as subject_id,
                               n.number || ' ' || n.title as label, '/needs/' || n.id as href, f.label as field,
                               round(extract(epoch from o.paid_at - n.at) / 86400, 4) as amount, n.id::text as key, null::boolean as counts
                          from need n
                          join service_order o on o.id = n.order_id
                          join service_field f on f.code = n.field
                         where n.region between scope.low and scope.high
                           and o.paid_at >= scope.since
                           and o.paid_at < scope.until
                        """);
    }
}
