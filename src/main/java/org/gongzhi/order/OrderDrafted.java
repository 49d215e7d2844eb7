package org.gongzhi.order;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.access.Act;

/** An order was drafted from these needs. Told within the transaction of the move. */
public record OrderDrafted(OrderId order, List<UUID> needs, Act act) {}
