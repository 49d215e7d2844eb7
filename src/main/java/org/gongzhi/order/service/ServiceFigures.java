package org.gongzhi.order.service;

import static org.gongzhi.indicator.Aggregate.COUNT;
import static org.gongzhi.indicator.Aggregate.SUM;

import org.gongzhi.indicator.Aggregate;
import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the district counts of the services themselves. Persons and encounters are never mixed. (domain.md A5 服务人次, R9) */
@Configuration(proxyBeanMethods = false)
class ServiceFigures {

    private static final String SOURCE = "服务记录台账；服务人数与服务人次分开统计";

    /** Records that were corrected do not count; what replaced them does. */
    private static final String FACTS = """
            select r.region, (r.started_at at time zone 'Asia/Shanghai')::date as on_date, 'service-record' as subject, r.id as subject_id,
                   o.number || ' ' || r.place as label, '/orders/' || o.id || '/service' as href, f.label as field,
                   %s as amount, r.id::text as key, null::boolean as counts
              from service_record r
              join service_order o on o.id = r.order_id
              join service_field f on f.code = o.field
             where r.region between scope.low and scope.high
               and r.superseded_by is null
               and r.started_at >= scope.since
               and r.started_at < scope.until
            """;

    @Bean
    Figure serviceTimes() {
        return figure("service.times", "服务次数", "次", COUNT, "null::numeric", "统计期内开展服务的次数，一条有效服务记录为一次，以开始时间为准。", 0);
    }

    @Bean
    Figure servicePersons() {
        return figure("service.persons", "服务人数", "人", SUM, "r.persons::numeric",
                "统计期内各次服务人数的合计：每一次服务中同一个人只算一次，不同次之间不去重。", 0);
    }

    @Bean
    Figure serviceEncounters() {
        return figure("service.encounters", "服务人次", "人次", SUM, "r.encounters::numeric",
                "统计期内各次服务人次的合计：同一个人接受几次服务就算几人次，不少于服务人数。", 9);
    }

    private static Figure figure(String code, String label, String unit, Aggregate aggregate, String amount, String meaning, int card) {
        return Figure.of(code, "order.read", "服务", label, unit, aggregate).by("服务领域").decimals(0).card(card).means(meaning, SOURCE)
                .facts(FACTS.formatted(amount));
    }
}
