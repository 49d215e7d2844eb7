package org.gongzhi.order;

import org.gongzhi.platform.access.Act;

/** Organizations may now take the order. Told within the transaction of the move. */
public record OrderPublished(OrderId order, Act act) {}
