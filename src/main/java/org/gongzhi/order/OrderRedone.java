package org.gongzhi.order;

import java.util.UUID;
import org.gongzhi.platform.access.Act;

/** The community wants the work done better before it accepts it. Told within the transaction of the move. */
public record OrderRedone(OrderId order, UUID organization, Act act) {}
