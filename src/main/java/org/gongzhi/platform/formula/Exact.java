package org.gongzhi.platform.formula;

import com.google.common.collect.ImmutableList;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * CEL without CEL's binary fractions: the standard operators on numbers, bound to exact decimals, so that 0.1 + 0.2 is 0.3
 * and 5.95 is below 6. Nothing else is bound; what is not here cannot run.
 */
final class Exact {

    static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setStandardEnvironmentEnabled(false)
            .addFunctionBindings(bindings())
            .build();

    private Exact() {}

    static BigDecimal number(Object value) {
        return value instanceof BigDecimal exact ? exact : BigDecimal.valueOf(((Number) value).doubleValue());
    }

    private static List<CelFunctionBinding> bindings() {
        return List.of(
                numbers("add_double", BigDecimal::add),
                numbers("subtract_double", BigDecimal::subtract),
                numbers("multiply_double", BigDecimal::multiply),
                numbers("divide_double", (one, other) -> one.divide(other, MathContext.DECIMAL128)),
                numbers("min_number", BigDecimal::min),
                numbers("max_number", BigDecimal::max),
                numbers("round_number", (one, digits) -> one.setScale(digits.intValue(), RoundingMode.HALF_UP)),
                numbers("share_number", (part, whole) -> whole.signum() == 0 ? BigDecimal.ZERO : part.movePointRight(2).divide(whole, MathContext.DECIMAL128)),
                binding("days_between", (from, to) -> days((String) from, (String) to)),
                compared("less_double", (one, other) -> one.compareTo(other) < 0),
                compared("less_equals_double", (one, other) -> one.compareTo(other) <= 0),
                compared("greater_double", (one, other) -> one.compareTo(other) > 0),
                compared("greater_equals_double", (one, other) -> one.compareTo(other) >= 0),
                binding("equals", (one, other) -> same(one, other)),
                binding("not_equals", (one, other) -> !same(one, other)),
                binding("in_list", (one, list) -> ((List<?>) list).stream().anyMatch(other -> same(one, other))),
                CelFunctionBinding.from("negate_double", Object.class, one -> number(one).negate()),
                CelFunctionBinding.from("logical_not", Boolean.class, one -> !one));
    }

    /** From one date to another; nothing while one of them is not known. */
    private static BigDecimal days(String from, String to) {
        return from.isEmpty() || to.isEmpty() ? BigDecimal.ZERO : BigDecimal.valueOf(ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static boolean same(Object one, Object other) {
        return one instanceof Number ? number(one).compareTo(number(other)) == 0 : one.equals(other);
    }

    private static CelFunctionBinding numbers(String overload, BiFunction<BigDecimal, BigDecimal, BigDecimal> work) {
        return binding(overload, (one, other) -> work.apply(number(one), number(other)));
    }

    private static CelFunctionBinding compared(String overload, BiPredicate<BigDecimal, BigDecimal> test) {
        return binding(overload, (one, other) -> test.test(number(one), number(other)));
    }

    private static CelFunctionBinding binding(String overload, BiFunction<Object, Object, Object> work) {
        return CelFunctionBinding.from(overload, ImmutableList.of(Object.class, Object.class), given -> work.apply(given[0], given[1]));
    }
}
