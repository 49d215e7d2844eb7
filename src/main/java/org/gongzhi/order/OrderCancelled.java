package org.gongzhi.order;

import org.gongzhi.platform.access.Act;

/** The order will not be carried out. Told within the transaction of the move. */
public record OrderCancelled(OrderId order, Act act) {}
