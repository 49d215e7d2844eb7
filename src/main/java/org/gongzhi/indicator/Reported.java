package org.gongzhi.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a closed month of one region came to.
 *
 * @param version     1, or more for a correction
 * @param numerator   null in months that were closed before it was kept
 * @param denominator null as well for what is not divided
 * @param reason      of the correction
 */
public record Reported(String figure, LocalDate month, int version, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator, long facts, String reason, Instant at) {}
