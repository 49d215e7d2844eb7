package org.gongzhi.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a figure came to when its month was closed.
 *
 * @param reason why it was corrected; blank for the first version
 */
public record Frozen(String month, @Nullable BigDecimal value, long facts, int version, Instant at, String reason) {}
