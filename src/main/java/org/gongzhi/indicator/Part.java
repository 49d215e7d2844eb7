package org.gongzhi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure's value for one town, one month or one field. */
public record Part(String figure, String code, String label, @Nullable BigDecimal value, long facts) {}
