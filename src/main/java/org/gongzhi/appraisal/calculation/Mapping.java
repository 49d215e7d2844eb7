package org.gongzhi.appraisal.calculation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gongzhi.appraisal.scheme.Item;
import org.gongzhi.appraisal.scheme.Mark;
import org.gongzhi.appraisal.scheme.Scheme;

/** From the value of an item to its points: by the formula, by steps, or the value itself; always within the item's marks. */
final class Mapping {

    private Mapping() {}

    static UnaryOperator<BigDecimal> of(Item item) {
        var points = raw(item);
        return value -> item.within(points.apply(value));
    }

    private static UnaryOperator<BigDecimal> raw(Item item) {
        if (item.formula() != null) {
            var formula = Scheme.compiled(item.formula());
            return value -> formula.number(Map.of(Scheme.VALUE, value));
        }
        if (item.marks().isEmpty()) return value -> value;
        return value -> item.marks().stream()
                .filter(mark -> value.compareTo(mark.floor()) >= 0)
                .max(Comparator.comparing(Mark::floor))
                .map(Mark::points)
                .orElse(item.least());
    }
}
