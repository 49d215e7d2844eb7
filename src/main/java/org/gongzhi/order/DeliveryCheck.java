package org.gongzhi.order;

import org.gongzhi.platform.Refused;

/** What must be on record before an order can be delivered. Every bean of this kind is asked. */
public interface DeliveryCheck {

    /** @throws Refused with the reason why the work is not proved yet */
    void check(OrderId order);
}
