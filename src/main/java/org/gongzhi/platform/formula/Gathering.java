package org.gongzhi.platform.formula;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a formula takes from the rows of a table, such as {@code steps.all(step, step.done)}, before the rest is evaluated.
 *
 * @param row  what the formula calls the row
 * @param each what is asked of each row; null when it is only counted
 */
record Gathering(String table, How how, String row, @Nullable Formula each) {

    enum How {
        SIZE("size", null, Kind.NUMBER),
        COUNT("count", Kind.FLAG, Kind.NUMBER),
        ALL("all", Kind.FLAG, Kind.FLAG),
        EXISTS("exists", Kind.FLAG, Kind.FLAG),
        SUM("sum", Kind.NUMBER, Kind.NUMBER),
        MIN("min", Kind.NUMBER, Kind.NUMBER),
        MAX("max", Kind.NUMBER, Kind.NUMBER);

        private final String written;
        private final @Nullable Kind each;
        private final Kind result;

        How(String written, @Nullable Kind each, Kind result) {
            this.written = written;
            this.each = each;
            this.result = result;
        }

        @Nullable Kind each() { return each; }

        Kind result() { return result; }

        static @Nullable How named(String written) { return Stream.of(values()).filter(how -> how.written.equals(written)).findFirst().orElse(null); }
    }

    Object of(Map<String, Object> inputs) {
        var rows = ((List<?>) inputs.get(table)).stream().map(one -> (Map<?, ?>) one).toList();
        return switch (how) {
            case SIZE -> BigDecimal.valueOf(rows.size());
            case COUNT -> BigDecimal.valueOf(rows.stream().filter(one -> holds(one, inputs)).count());
            case ALL -> rows.stream().allMatch(one -> holds(one, inputs));
            case EXISTS -> rows.stream().anyMatch(one -> holds(one, inputs));
            case SUM -> numbers(rows, inputs).reduce(BigDecimal.ZERO, BigDecimal::add);
            case MIN -> numbers(rows, inputs).reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
            case MAX -> numbers(rows, inputs).reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        };
    }

    private boolean holds(Map<?, ?> row, Map<String, Object> inputs) { return each.holds(seen(row, inputs)); }

    private Stream<BigDecimal> numbers(List<? extends Map<?, ?>> rows, Map<String, Object> inputs) { return rows.stream().map(row -> each.number(seen(row, inputs))); }

    private Map<String, Object> seen(Map<?, ?> columns, Map<String, Object> inputs) {
        var seen = new HashMap<>(inputs);
        columns.forEach((column, value) -> seen.put(row + "." + column, value));
        return seen;
    }
}
