package org.gongzhi.appraisal.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.gongzhi.appraisal.Source;
import org.gongzhi.appraisal.Tenths;
import org.gongzhi.appraisal.scheme.Item;
import org.gongzhi.appraisal.scheme.Mark;
import org.jspecify.annotations.Nullable;

/** From a value to points. */
class MappingProperties {

    @Property
    void aFormulaIsExactAndStaysWithinTheMarks(@ForAll @Scale(3) @BigRange(min = "-50", max = "200") BigDecimal value) {
        var expected = value.multiply(new BigDecimal("1.5")).subtract(new BigDecimal("0.1")).max(BigDecimal.ZERO).min(new BigDecimal("100"));

        assertThat(Mapping.of(item("value * 1.5 - 0.1", List.of())).apply(value)).isEqualByComparingTo(expected);
    }

    @Property
    void stepsAreClosedBelow(@ForAll @Scale(1) @BigRange(min = "0", max = "120") BigDecimal value) {
        var steps = List.of(new Mark(new BigDecimal("60"), BigDecimal.ONE), new Mark(new BigDecimal("90"), BigDecimal.TEN), new Mark(new BigDecimal("80"), new BigDecimal("5")));
        var tenths = value.movePointRight(1).intValueExact();
        var expected = tenths >= 900 ? 10 : tenths >= 800 ? 5 : tenths >= 600 ? 1 : 0;

        assertThat(Mapping.of(item(null, steps)).apply(value)).isEqualByComparingTo(BigDecimal.valueOf(expected));
    }

    @Property
    void peopleReadHalvesUp(@ForAll @Scale(4) @BigRange(min = "0", max = "100") BigDecimal exact) {
        var hundredths = exact.movePointRight(2).setScale(0, RoundingMode.DOWN).intValueExact();
        var expected = hundredths / 10 + (hundredths % 10 >= 5 ? 1 : 0);

        assertThat(new BigDecimal(Tenths.of(exact)).movePointRight(1).intValueExact()).isEqualTo(expected);
    }

    private static Item item(@Nullable String formula, List<Mark> marks) {
        return new Item("item", "group", "项", new BigDecimal("100"), BigDecimal.ZERO, null, Source.FIGURE, "figure", formula, marks, false, false, false, "", 1);
    }
}
