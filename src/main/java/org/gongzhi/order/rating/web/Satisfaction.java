package org.gongzhi.order.rating.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many of those who rated were satisfied, with and without the ratings that a review took out.
 *
 * @param all       every rating
 * @param satisfied of them 基本满意 or better
 * @param counted   those that a review left in
 */
public record Satisfaction(long all, long satisfied, long counted, long countedSatisfied) {

    @JsonProperty public @Nullable BigDecimal raw() { return percent(satisfied, all); }

    @JsonProperty public @Nullable BigDecimal reviewed() { return percent(countedSatisfied, counted); }

    @JsonProperty public long excluded() { return all - counted; }

    private static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
