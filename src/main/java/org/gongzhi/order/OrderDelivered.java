package org.gongzhi.order;

import java.util.UUID;
import org.gongzhi.platform.access.Act;

/** The work is done, says the organization. Told within the transaction of the move. */
public record OrderDelivered(OrderId order, UUID organization, Act act) {}
