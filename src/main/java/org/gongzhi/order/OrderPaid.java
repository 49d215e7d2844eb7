package org.gongzhi.order;

import java.math.BigDecimal;
import java.util.UUID;
import org.gongzhi.platform.access.Act;

/** The organization has its money, in yuan; zero where nothing was to pay. Told within the transaction of the move. */
public record OrderPaid(OrderId order, UUID organization, BigDecimal amount, Act act) {}
