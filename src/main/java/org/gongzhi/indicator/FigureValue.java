package org.gongzhi.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a figure comes to.
 *
 * @param value null where there is nothing to average
 * @param facts how many rows it was counted from
 */
public record FigureValue(Figure figure, @Nullable BigDecimal value, long facts) {

    public FigureValue {
        value = value == null ? null : value.setScale(figure.decimals(), RoundingMode.HALF_UP);
    }

    public String shown() { return shown(figure, value); }

    /** A value as people read it: thousands, the figure's decimals, a dash where it is unknown. */
    public static String shown(Figure figure, @Nullable BigDecimal value) {
        if (value == null) return "—";
        var digits = "0".repeat(figure.decimals());
        return new DecimalFormat(digits.isEmpty() ? "#,##0" : "#,##0." + digits).format(value);
    }
}
