package org.gongzhi.order;

import java.util.UUID;
import org.gongzhi.platform.Refused;

/** Whether an organization may take an order at all. Every bean of this kind is asked before a claim and an award. */
public interface ClaimCheck {

    /** @throws Refused with the reason why it may not */
    void check(OrderId order, UUID organization);
}
