package org.gongzhi.order;

import java.util.UUID;
import org.gongzhi.platform.access.Act;

/** The organization gave the order up, so that others may take it. Told within the transaction of the move. */
public record OrderReopened(OrderId order, UUID organization, Act act) {}
