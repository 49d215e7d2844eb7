package org.gongzhi.appraisal.calculation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongzhi.platform.formula.Formula;
import org.gongzhi.platform.formula.Kind;
import org.gongzhi.appraisal.scheme.Scheme;

/**
 * What a calculation has to know of each subject beside its total: the groups and items that gates read and that break ties, each a
 * column of its own, and the facts that gates read. Columns are numbered, so that no name of a scheme becomes a part of a statement.
 */
final class Inputs {

    private final Scheme scheme;
    private final List<Formula> gates;
    private final List<String> columns;

    Inputs(Scheme scheme) {
        this.scheme = scheme;
        this.gates = scheme.gates().stream().map(scheme::compiled).toList();
        var needed = new LinkedHashSet<String>();
        scheme.ties().forEach(tie -> needed.add(named(tie)));
        gates.forEach(gate -> gate.reads().stream().filter(name -> name.startsWith(Scheme.GROUP) || name.startsWith(Scheme.ITEM)).forEach(needed::add));
        this.columns = new ArrayList<>(needed);
    }

    private String named(String tie) { return (scheme.group(tie).isPresent() ? Scheme.GROUP : Scheme.ITEM) + tie; }

    List<Formula> gates() { return gates; }

    List<String> columns() { return columns; }

    /** The code of the group or item in this column. */
    String code(int column) { return columns.get(column).substring(columns.get(column).indexOf('.') + 1); }

    /** As sums over marks {@code m} of items {@code i}, in the order of the columns. */
    String sums() {
        return IntStream.range(0, columns.size())
                .mapToObj(n -> "coalesce(sum(m.points) filter (where i.%s = :column%d), 0)".formatted(columns.get(n).startsWith(Scheme.GROUP) ? "grp" : "code", n))
                .collect(Collectors.joining(", "));
    }

    /** What was laid of each subject, with its inputs in columns. */
    String laid() {
        return "select subject, total, bonus, vetoed, facts" + IntStream.range(0, columns.size()).mapToObj(n -> ", inputs[%d] as column%d".formatted(n + 1, n)).collect(Collectors.joining())
                + " from appraisal_sheet where laying = :laying";
    }

    /** How equals are told apart: the total, then the ties. */
    String order() {
        return "s.total desc" + IntStream.range(0, scheme.ties().size()).mapToObj(n -> ", s.%s desc".formatted(column(named(scheme.ties().get(n)))))
                .collect(Collectors.joining());
    }

    private String column(String name) { return "column" + columns.indexOf(name); }

    /** An input of a gate as text, so that equal inputs compare equal; a fact's code is the parameter of the same number. */
    String expression(String name, int gate, int input) {
        if (name.equals(Scheme.TOTAL)) return "s.total::text";
        if (!name.startsWith(Scheme.FACT)) return "s." + column(name) + "::text";
        var fallback = switch (scheme.inputs().get(name)) {
            case NUMBER -> "0";
            case FLAG -> "false";
            case TEXT -> "";
        };
        return "coalesce(s.facts ->> :fact%d_%d, '%s')".formatted(gate, input, fallback);
    }

    Object value(String name, String text) {
        return switch (kind(name)) {
            case NUMBER -> new java.math.BigDecimal(text);
            case FLAG -> Boolean.valueOf(text);
            case TEXT -> text;
        };
    }

    private Kind kind(String name) { return scheme.inputs().get(name); }

    boolean readsFacts() { return gates.stream().flatMap(gate -> gate.reads().stream()).anyMatch(name -> name.startsWith(Scheme.FACT)); }

    static List<String> inOrder(Formula gate) { return List.copyOf(new TreeSet<>(gate.reads())); }
}
