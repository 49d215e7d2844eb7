package org.gongzhi.order.match;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * How candidates are scored from a day on, as a form and as a row.
 *
 * @param shareSoft        per cent of the year's money above which an organization loses points
 * @param shareLimit       per cent above which it may not claim at all
 * @param shareCountsFrom  yuan agreed in the district this year from which shares count
 * @param newcomerMonths   so long without a claim makes a newcomer
 * @param ratingPrior      the mean that an organization without ratings is taken to have, and
 * @param ratingPriorCount how many ratings that mean weighs
 * @param invited          how many of the best are told of a new order
 * @param firstStar        organizations of the field with so many stars come before all others; 0 when stars only add points (domain.md M66)
 */
public record MatchingRule(
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom,
        @NotNull @Min(0) @Max(100) Integer fieldWeight,
        @NotNull @Min(0) @Max(100) Integer placeWeight,
        @NotNull @Min(0) @Max(100) Integer capacityWeight,
        @NotNull @Min(0) @Max(100) Integer ratingWeight,
        @NotNull @Min(0) @Max(100) Integer starWeight,
        @NotNull @Min(0) @Max(100) Integer newcomerWeight,
        @NotNull @Min(0) @Max(100) Integer spreadWeight,
        @NotNull @Min(0) @Max(100) Integer shareSoft,
        @NotNull @Min(1) @Max(100) Integer shareLimit,
        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal shareCountsFrom,
        @NotNull @Min(1) @Max(60) Integer newcomerMonths,
        @NotNull @DecimalMin("1") @DecimalMax("5") @Digits(integer = 1, fraction = 2) BigDecimal ratingPrior,
        @NotNull @Min(1) @Max(100) Integer ratingPriorCount,
        @NotNull @Min(0) @Max(100) Integer invited,
        @NotNull @Min(0) @Max(5) Integer firstStar,
        @NotBlank @Size(max = 200) String reason) {

    int sum() {
        return fieldWeight + placeWeight + capacityWeight + ratingWeight + starWeight + newcomerWeight + spreadWeight;
    }
}
