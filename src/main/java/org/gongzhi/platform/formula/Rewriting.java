package org.gongzhi.platform.formula;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelSource;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongzhi.platform.Refused;

/**
 * Takes what was parsed through, piece by piece: what is not allowed is refused with its name, whole numbers become numbers
 * like all others (people write {@code value * 10}), inputs become plain names. What remains has no loops and no calls but these.
 */
final class Rewriting {

    private static final Set<String> OPERATORS = Set.of("_+_", "_-_", "_*_", "_/_", "-_", "_<_", "_<=_", "_>_", "_>=_", "_==_", "_!=_", "_&&_",
            "_||_", "!_", "_?_:_", "@in", "min", "max", "round", "share", "days");

    /** What a binary fraction holds without loss. */
    private static final int DIGITS = 15;

    private final Map<String, Kind> inputs;
    private final Map<String, Map<String, Kind>> tables;
    private final CelSource source;
    private final SortedSet<String> read = new TreeSet<>();
    private final Map<String, Gathering> gathered = new LinkedHashMap<>();

    Rewriting(Map<String, Kind> inputs, Map<String, Map<String, Kind>> tables, CelSource source) {
        this.inputs = inputs;
        this.tables = tables;
        this.source = source;
    }

    SortedSet<String> read() { return read; }

    /** What is taken from the rows of tables, by the name that stands for it. */
    Map<String, Gathering> gathered() { return gathered; }

    CelExpr rewrite(CelExpr expression) {
        return switch (expression.getKind()) {
            case CONSTANT -> CelExpr.ofConstant(expression.id(), constant(expression.constant()));
            case IDENT, SELECT -> CelExpr.ofIdent(expression.id(), input(expression));
            case CALL -> call(expression);
            case LIST -> CelExpr.ofList(expression.id(), all(expression.list().elements()), ImmutableList.of());
            default -> throw new Refused("formula.form");
        };
    }

    private String input(CelExpr expression) {
        var name = Names.of(expression);
        if (name == null) throw new Refused("formula.form");
        if (!inputs.containsKey(name)) throw new Refused("formula.unknown", name, String.join("、", new TreeSet<>(inputs.keySet())));
        read.add(name);
        return Names.inCel(name);
    }

    private CelExpr call(CelExpr expression) {
        var call = expression.call();
        var table = call.target().map(Names::of);
        if (table.isPresent() && tables.containsKey(table.get())) return gather(expression.id(), call);
        if (call.target().isPresent() || !OPERATORS.contains(call.function())) throw new Refused("formula.function", plain(call.function()));
        if (call.function().equals("_/_")) divisor(call.args().get(1));
        if (call.function().equals("round")) digits(call.args());
        return CelExpr.ofCall(expression.id(), Optional.empty(), call.function(), all(call.args()));
    }

    /** {@code table.sum(row, …)}: of the row its columns can be read, and whatever else the formula reads. */
    private CelExpr gather(long id, CelExpr.CelCall call) {
        var how = Gathering.How.named(call.function());
        if (how == null || call.args().size() != (how.each() == null ? 0 : 2)) throw new Refused("formula.gathering", call.function());
        var table = Names.of(call.target().orElseThrow());
        var name = "gathered" + gathered.size();
        gathered.put(name, how.each() == null ? new Gathering(table, how, "", null) : each(table, how, call.args()));
        return CelExpr.ofIdent(id, name);
    }

    private Gathering each(String table, Gathering.How how, ImmutableList<CelExpr> given) {
        var row = Names.of(given.get(0));
        if (row == null || row.contains(".") || inputs.containsKey(row) || tables.containsKey(row)) throw new Refused("formula.row", table);
        var known = new HashMap<>(inputs);
        tables.get(table).forEach((column, kind) -> known.put(row + "." + column, kind));
        var each = Formulas.compile(given.get(1), source, known, Map.of(), how.each());
        each.reads().stream().filter(inputs::containsKey).forEach(read::add);
        return new Gathering(table, how, row, each);
    }

    static String plain(String function) { return function.replace("_", "").replace("@", ""); }

    private ImmutableList<CelExpr> all(Iterable<CelExpr> expressions) {
        var rewritten = ImmutableList.<CelExpr>builder();
        expressions.forEach(expression -> rewritten.add(rewrite(expression)));
        return rewritten.build();
    }

    /** So that closing a round never fails on some subject's numbers. */
    private static void divisor(CelExpr expression) {
        if (expression.getKind() != CelExpr.ExprKind.Kind.CONSTANT || number(expression.constant()).signum() == 0) throw new Refused("formula.divisor");
    }

    private static void digits(ImmutableList<CelExpr> given) {
        if (given.size() != 2 || given.get(1).getKind() != CelExpr.ExprKind.Kind.CONSTANT) throw new Refused("formula.digits");
        var digits = number(given.get(1).constant());
        if (digits.stripTrailingZeros().scale() > 0 || digits.signum() < 0 || digits.intValue() > 6) throw new Refused("formula.digits");
    }

    private static CelConstant constant(CelConstant constant) {
        return switch (constant.getKind()) {
            case STRING_VALUE, BOOLEAN_VALUE -> constant;
            default -> CelConstant.ofValue(number(constant).doubleValue());
        };
    }

    private static BigDecimal number(CelConstant constant) {
        var number = switch (constant.getKind()) {
            case INT64_VALUE -> BigDecimal.valueOf(constant.int64Value());
            case DOUBLE_VALUE -> Double.isFinite(constant.doubleValue()) ? BigDecimal.valueOf(constant.doubleValue()) : null;
            default -> null;
        };
        if (number == null || number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS) throw new Refused("formula.number");
        return number;
    }
}
