package org.gongzhi.order.service;

import org.gongzhi.organization.ActivitySource;
import org.springframework.stereotype.Component;

/** A delivered order shows that its organizations were active. */
@Component
class ServiceActivity implements ActivitySource {

    @Override
    public String days() {
        return """
                select p.organization_id as organization, (s.delivered_at at time zone 'Asia/Shanghai')::date as day
                  from order_partner p
                  join service_order s on s.id = p.order_id
                 where s.delivered_at is not null
                   and s.region between :low and :high
                """;
    }
}
