package org.gongzhi.order;

import java.math.BigDecimal;
import java.util.UUID;
import org.gongzhi.platform.access.Act;

/** The community accepted the work, worth this amount in yuan. Told within the transaction of the move. */
public record OrderAccepted(OrderId order, UUID organization, BigDecimal amount, Act act) {}
