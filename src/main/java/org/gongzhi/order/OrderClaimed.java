package org.gongzhi.order;

import java.util.UUID;
import org.gongzhi.platform.access.Act;

/** This organization, alone or as lead, carries out the order. Told within the transaction of the move. */
public record OrderClaimed(OrderId order, UUID organization, Act act) {}
