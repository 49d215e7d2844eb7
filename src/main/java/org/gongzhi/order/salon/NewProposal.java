package org.gongzhi.order.salon;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One way to answer the need.
 *
 * @param merits what speaks for and against it
 * @param cost   about so many yuan; null while nobody knows
 */
public record NewProposal(String title, String merits, @Nullable BigDecimal cost) {}
