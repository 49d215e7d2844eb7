package org.gongzhi.order;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.DISTINCT;
import static org.gongzhi.indicator.Aggregate.RATIO;
import static org.gongzhi.indicator.Aggregate.SUM;

import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the district counts of its orders. (domain.md M94, M136) */
@Configuration(proxyBeanMethods = false)
class OrderFigures {

    private static final String FOUR_STEPS = "“居民点单、社区制单、组织承单、群团买单”四步工作法";
    private static final String PURCHASE = "政府购买服务管理办法（财政部令第102号）；四步工作法“买单”环节";

    @Bean
    Figure ordersPublishedFigure() {
        return Figure.of("order.published", "order.read", "订单", "发布订单", "件", COUNT).by("服务领域").card(2)
                .means("统计期内首次发布、供社会组织承接的订单件数，以发布时间为准；发布后又取消的仍计入，草拟和待审批的不计。", FOUR_STEPS)
                .facts(during("published_at", "null::boolean"));
    }

    @Bean
    Figure ordersClaimedFigure() {
        return Figure.of("order.claimed", "order.read", "订单", "承接订单", "件", COUNT).by("服务领域")
                .means("统计期内由社会组织承接的订单件数，以承接（或选定）时间为准；放弃承接后重新承接的，按最后一次计。", FOUR_STEPS)
                .facts(during("claimed_at", "null::boolean"));
    }

    @Bean
    Figure ordersFinishedFigure() {
        return Figure.of("order.finished", "order.read", "订单", "完成订单", "件", COUNT).by("服务领域").card(3)
                .means("统计期内通过验收的订单件数，含部分验收，以验收时间为准；是否已付款不影响。", FOUR_STEPS)
                .facts(during("accepted_at", "null::boolean"));
    }

    @Bean
    Figure ordersPaidFigure() {
        return Figure.of("order.paid", "order.read", "订单", "付款订单", "件", COUNT).by("服务领域")
                .means("统计期内付清款项的订单件数，以付款时间为准；验收金额为零、无需付款的也计入。", FOUR_STEPS)
                .facts(during("paid_at", "null::boolean"));
    }

    @Bean
    Figure ordersByOrganizationFigure() {
        return Figure.of("order.organizations", "order.read", "订单", "各组织完成订单", "件", COUNT).by("承接组织")
                .means("与“完成订单”同一口径，按牵头承接的社会组织分列，用于看承接是否过于集中。", FOUR_STEPS)
                .facts("""
                        select o.region, (o.accepted_at at time zone 'Asia/Shanghai')::date as on_date, 'order' as subject, o.id as subject_id,
                               o.number || ' ' || o.title as label, '/orders/' || o.id as href, g.name as field,
                               null::numeric as amount, o.id::text as key, null::boolean as counts
                          from service_order o
                          join organization g on g.id = o.organization_id
                         where o.region between scope.low and scope.high
                           and o.accepted_at >= scope.since
                           and o.accepted_at < scope.until
                        """);
    }

    @Bean
    Figure claimRateFigure() {
        return Figure.of("order.claim-rate", "order.read", "订单", "七日承接率", "%", RATIO).by("服务领域").card(6)
                .means("统计期内发布的订单中，自发布起 7 天（168 小时）内有社会组织承接的占比；发布未满 7 天的也在分母中。", FOUR_STEPS)
                .facts(during("published_at", "coalesce(o.claimed_at <= o.published_at + interval '7 days', false)"));
    }

    @Bean
    Figure ordersWaitingFigure() {
        return Figure.of("order.waiting", "order.read", "订单", "待承接订单", "件", COUNT).by("服务领域").atTheEnd().card(4)
                .means("期末（统计期未结束的，截至今天）已发布而没有组织承接、也没有取消的订单件数。", FOUR_STEPS)
                .facts("""
                        select o.region, (o.published_at at time zone 'Asia/Shanghai')::date as on_date, 'order' as subject, o.id as subject_id,
                               o.number || ' ' || o.title as label, '/orders/' || o.id as href, f.label as field,
                               null::numeric as amount, o.id::text as key, null::boolean as counts
                          from service_order o
                          left join service_field f on f.code = o.field
                         where o.region between scope.low and scope.high
                           and o.published_at < scope.as_of_until
                           and (o.claimed_at is null or o.claimed_at >= scope.as_of_until)
                           and (o.cancelled_at is null or o.cancelled_at >= scope.as_of_until)
                        """);
    }

    @Bean
    Figure ordersOverdueFigure() {
        return Figure.of("order.overdue", "order.read", "订单", "逾期订单", "件", COUNT).by("承接组织").atTheEnd().card(5)
                .means("期末（统计期未结束的，截至今天）已承接、约定的结束日期已过而尚未申请验收的订单件数。", FOUR_STEPS)
                .facts("""
                        select o.region, o.ends_on as on_date, 'order' as subject, o.id as subject_id,
                               o.number || ' ' || o.title as label, '/orders/' || o.id as href, g.name as field,
                               null::numeric as amount, o.id::text as key, null::boolean as counts
                          from service_order o
                          join organization g on g.id = o.organization_id
                         where o.region between scope.low and scope.high
                           and o.ends_on < scope.as_of
                           and o.claimed_at < scope.as_of_until
                           and (o.delivered_at is null or o.delivered_at >= scope.as_of_until)
                           and (o.cancelled_at is null or o.cancelled_at >= scope.as_of_until)
                        """);
    }

    @Bean
    Figure organizationsActiveFigure() {
        return Figure.of("organization.active", "order.read", "社会组织", "活跃组织", "家", DISTINCT).by("组织")
                .means("统计期内承接过订单的社会组织家数，牵头和联合承接都算，同一组织只计一次；地方按服务所在的社区。", FOUR_STEPS)
                .facts("""
                        select o.region, (o.claimed_at at time zone 'Asia/Shanghai')::date as on_date, 'order' as subject, o.id as subject_id,
                               g.name || '：' || o.title as label, '/orders/' || o.id as href, g.name as field,
                               null::numeric as amount, g.id::text as key, null::boolean as counts
                          from service_order o
                          join order_partner p on p.order_id = o.id
                          join organization g on g.id = p.organization_id
                         where o.region between scope.low and scope.high
                           and o.claimed_at >= scope.since
                           and o.claimed_at < scope.until
                        """);
    }

    @Bean
    Figure spendFigure() {
        return Figure.of("fund.spend", "funding.read", "资金", "买单支出", "元", SUM).decimals(2).by("资金来源").card(7)
                .means("统计期内为订单实际支付的金额合计，以付款时间为准，按预算科目所属的资金来源分列。", PURCHASE)
                .facts("""
                        select o.region, (o.paid_at at time zone 'Asia/Shanghai')::date as on_date, 'order' as subject, o.id as subject_id,
                               o.number || ' ' || o.title as label, '/orders/' || o.id as href, s.label as field,
                               o.paid as amount, o.id::text as key, null::boolean as counts
                          from service_order o
                          left join budget_line l on l.id = o.line_id
                          left join fund_source s on s.code = l.source
                         where o.region between scope.low and scope.high
                           and o.paid_at >= scope.since
                           and o.paid_at < scope.until
                           and o.paid > 0
                        """);
    }

    @Bean
    Figure reservedFigure() {
        return Figure.of("fund.reserved", "funding.read", "资金", "已预留未支付", "元", SUM).decimals(2).by("资金来源").atTheEnd()
                .means("期末（统计期未结束的，截至今天）订单承接后预留、尚未支付也未退回的金额合计，由总账逐笔算出。", PURCHASE)
                .facts("""
                        select o.region, (min(e.at) at time zone 'Asia/Shanghai')::date as on_date, 'order' as subject, r.id as subject_id,
                               o.number || ' ' || o.title as label, '/orders/' || o.id as href, s.label as field,
                               sum(case e.kind when 'RESERVE' then e.amount else -e.amount end) as amount, o.id::text as key, null::boolean as counts
                          from service_order o
                          join reservation r on r.subject = 'order' and r.subject_id = o.id
                          join ledger_entry e on e.reservation_id = r.id
                          join budget_line l on l.id = r.line_id
                          join fund_source s on s.code = l.source
                         where o.region between scope.low and scope.high
                           and e.at < scope.as_of_until
                         group by o.id, r.id, s.label
                        having sum(case e.kind when 'RESERVE' then e.amount else -e.amount end) <> 0
                        """);
    }

    /** The orders that took a step within the period. */
    private static String during(String step, String counts) {
        return """
                select o.region, (o.%1$s at time zone 'Asia/Shanghai')::date as on_date, 'order' as subject, o.id as subject_id,
                       o.number || ' ' || o.title as label, '/orders/' || o.id as href, f.label as field,
                       null::numeric as amount, o.id::text as key, %2$s as counts
                  from service_order o
                  left join service_field f on f.code = o.field
                 where o.region between scope.low and scope.high
                   and o.%1$s >= scope.since
                   and o.%1$s < scope.until
                """.formatted(step, counts);
    }
}
