package org.gongzhi.portal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many of those who rated were satisfied, with and without the ratings that a review took out. Both are always shown.
 *
 * @param satisfied of all, 基本满意 or better
 */
public record Tally(long ratings, long satisfied, long counted, long countedSatisfied) {

    @JsonProperty public @Nullable BigDecimal raw() { return percent(satisfied, ratings); }

    @JsonProperty public @Nullable BigDecimal reviewed() { return percent(countedSatisfied, counted); }

    @JsonProperty public long excluded() { return ratings - counted; }

    private static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
