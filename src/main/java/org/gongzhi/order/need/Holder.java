package org.gongzhi.order.need;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever holds a private link.
 *
 * @param support the neighbour who joined the need; null for the one who asked first
 */
public record Holder(NeedId need, @Nullable UUID support) {}
