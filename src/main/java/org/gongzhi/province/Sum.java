package org.gongzhi.province;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import org.gongzhi.indicator.Aggregate;
import org.gongzhi.indicator.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Reported figures added up. A share or average is divided once, at the end; a count without repetitions cannot be added over
 * months, in which the same thing may come again, and can over districts, whose things are their own.
 *
 * @param value null when it is unknown
 */
record Sum(BigDecimal numerator, BigDecimal denominator, @Nullable BigDecimal value) {

    private static final Sum UNKNOWN = new Sum(BigDecimal.ZERO, BigDecimal.ZERO, null);

    static Sum ofMonths(Figure figure, Collection<Cell> cells) {
        var distinct = figure.aggregate() == Aggregate.DISTINCT;
        if (cells.isEmpty() || distinct && cells.size() > 1) return UNKNOWN;
        return of(figure, cells.stream().map(Cell::numerator).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add),
                cells.stream().map(Cell::denominator).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    static Sum ofDistricts(Figure figure, Collection<Sum> sums) {
        if (sums.stream().allMatch(sum -> sum == UNKNOWN)) return UNKNOWN;
        return of(figure, sums.stream().map(Sum::numerator).reduce(BigDecimal.ZERO, BigDecimal::add),
                sums.stream().map(Sum::denominator).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Sum of(Figure figure, BigDecimal numerator, BigDecimal denominator) {
        return new Sum(numerator, denominator, figure.aggregate().value(numerator, denominator));
    }
}
