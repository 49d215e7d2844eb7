package org.gongzhi.order.service;

import org.gongzhi.organization.ActivitySource;
import org.springframework.stereotype.Component;

/** A delivered order shows that its organizations were active. */
@Component
class ServiceActivity implements ActivitySource {

    /** Of the orders that it leads the last one is found at the end of an index; those in which it takes a part are few. */
    @Override
    public String latest() {
        return """
                (select (max(d.at) at time zone 'Asia/Shanghai')::date
                   from ((select s.delivered_at as at
                            from service_order s
                           where s.organization_id = o.id
                             and s.delivered_at is not null
                           order by s.delivered_at desc
                           limit 1)
                          union all
                         (select max(s.delivered_at)
                            from order_partner p
                            join service_order s on s.id = p.order_id
                           where p.organization_id = o.id
                             and not p.lead)) d)
                """;
    }
}
