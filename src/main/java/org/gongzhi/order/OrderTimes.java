package org.gongzhi.order;

import org.gongzhi.indicator.Aggregate;
import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long each step of an order takes, in days. (domain.md M94: cycle time) */
@Configuration(proxyBeanMethods = false)
class OrderTimes {

    @Bean
    Figure fromDraftToPublicationFigure() {
        return step("time.2-publication", "制单到发布", "drafted_at", "published_at", "从草拟到首次发布，含审批");
    }

    @Bean
    Figure fromPublicationToClaimFigure() {
        return step("time.3-claim", "发布到承接", "published_at", "claimed_at", "从首次发布到社会组织承接（或选定）");
    }

    @Bean
    Figure fromClaimToDeliveryFigure() {
        return step("time.4-delivery", "承接到交付", "claimed_at", "delivered_at", "从承接到申请验收；退回整改的，算到最后一次申请");
    }

    @Bean
    Figure fromDeliveryToAcceptanceFigure() {
        return step("time.5-acceptance", "交付到验收", "delivered_at", "accepted_at", "从最后一次申请验收到通过验收");
    }

    @Bean
    Figure fromAcceptanceToPaymentFigure() {
        return step("time.6-payment", "验收到付款", "accepted_at", "paid_at", "从通过验收到款项付清，无需付款的按办结计");
    }

    /** The mean of the orders whose step ended within the period, so that no unfinished step is guessed at. */
    private static Figure step(String code, String label, String from, String to, String meaning) {
        return Figure.of(code, "order.read", "时效", label, "天", Aggregate.AVERAGE).by("服务领域")
                .means(meaning + "，每单所用天数（24 小时为一天，含节假日）的平均值；以该步骤结束的时间归入统计期，尚未走完这一步的订单不计。", "四步工作法各环节办理时限")
                .facts("""
                        select o.region, (o.%2$s at time zone 'Asia/Shanghai')::date as on_date, 'order' as subject, o.id as subject_id,
                               o.number || ' ' || o.title as label, '/orders/' || o.id as href, f.label as field,
                               round(extract(epoch from o.%2$s - o.%1$s) / 86400, 4) as amount, o.id::text as key, null::boolean as counts
                          from service_order o
                          join service_field f on f.code = o.field
                         where o.region between scope.low and scope.high
                           and o.%2$s >= scope.since
                           and o.%2$s < scope.until
                           and o.%1$s is not null
                        """.formatted(from, to));
    }
}
