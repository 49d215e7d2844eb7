package org.gongzhi.platform.formula;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelSource;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongzhi.platform.Refused;

/**
 * Makes formulas out of what people write, in CEL (cel.dev): numbers, texts and flags, {@code + - * /}, comparisons,
 * {@code && || !}, {@code ? :}, {@code in [...]}, {@code min}, {@code max}, {@code round(number, digits)}, {@code share(part, whole)} in per
 * cent (of nothing: 0) and {@code days(from, to)} between two dates. Where tables are declared, {@code table.size()} and
 * {@code table.sum(row, row.column * 2)} gather from their rows, see {@link Gathering}. There are no other loops, fields or functions, so
 * a formula reads its declared inputs and nothing else, and its cost is bounded by its length and the rows. A divisor is a constant other
 * than zero; hence a formula that was saved always has a value.
 */
public final class Formulas {

    public static final int LENGTH = 500;

    private static final Set<String> OVERLOADS = Set.of("add_double", "subtract_double", "multiply_double", "divide_double", "negate_double",
            "less_double", "less_equals_double", "greater_double", "greater_equals_double", "equals", "not_equals", "in_list", "logical_not",
            "logical_and", "logical_or", "conditional");

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(LENGTH)
            .maxParseRecursionDepth(32)
            .maxParseExpressionNodeCount(LENGTH)
            .build();

    private static final Pattern MISMATCH = Pattern.compile("found no matching overload for '([^']+)' applied to '([^']+)'.*", Pattern.DOTALL);

    private Formulas() {}

    /**
     * @param inputs what it may read, by the name that people write
     * @param result what it has to yield
     * @throws Refused {@code formula.…}: a sentence for whoever wrote it
     */
    public static Formula compile(String text, Map<String, Kind> inputs, Kind result) { return compile(text, inputs, Map.of(), result); }

    /** @param tables the columns of each table that it may gather from, by the names that people write */
    public static Formula compile(String text, Map<String, Kind> inputs, Map<String, Map<String, Kind>> tables, Kind result) {
        if (text.length() > LENGTH) throw new Refused("formula.long", LENGTH);
        try {
            var parsed = compiler(inputs, result).parse(text);
            if (parsed.hasError()) throw syntax(parsed.getErrors());
            return compile(parsed.getAst().getExpr(), parsed.getAst().getSource(), inputs, tables, result);
        } catch (CelValidationException unreadable) {
            throw new Refused("formula.form");
        }
    }

    static Formula compile(CelExpr parsed, CelSource source, Map<String, Kind> inputs, Map<String, Map<String, Kind>> tables, Kind result) {
        var rewriting = new Rewriting(inputs, tables, source);
        var plain = CelAbstractSyntaxTree.newParsedAst(rewriting.rewrite(parsed), source);
        var known = new HashMap<>(inputs);
        rewriting.gathered().forEach((name, gathered) -> known.put(name, gathered.how().result()));
        var checked = compiler(known, result).check(plain);
        try {
            if (checked.hasError()) throw mismatch(checked.getErrors().get(0), result);
            return new Formula(Exact.RUNTIME.createProgram(checked.getAst()), rewriting.read(), rewriting.gathered());
        } catch (CelValidationException | CelEvaluationException unreadable) {
            throw new Refused("formula.form");
        }
    }

    private static CelCompiler compiler(Map<String, Kind> inputs, Kind result) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .filterFunctions((function, overload) -> OVERLOADS.contains(overload.celOverloadDecl().overloadId()))
                        .build())
                .addFunctionDeclarations(ofTwoNumbers("min"), ofTwoNumbers("max"), ofTwoNumbers("round"), ofTwoNumbers("share"),
                        CelFunctionDecl.newFunctionDeclaration("days",
                                CelOverloadDecl.newGlobalOverload("days_between", SimpleType.DOUBLE, SimpleType.STRING, SimpleType.STRING)))
                .setResultType(result.type());
        inputs.forEach((name, kind) -> builder.addVar(Names.inCel(name), kind.type()));
        return builder.build();
    }

    private static CelFunctionDecl ofTwoNumbers(String name) {
        return CelFunctionDecl.newFunctionDeclaration(name,
                CelOverloadDecl.newGlobalOverload(name + "_number", SimpleType.DOUBLE, SimpleType.DOUBLE, SimpleType.DOUBLE));
    }

    private static Refused syntax(List<CelIssue> errors) {
        return new Refused("formula.syntax", errors.stream().mapToInt(error -> error.getSourceLocation().getColumn()).min().orElse(0) + 1);
    }

    private static Refused mismatch(CelIssue error, Kind result) {
        var matcher = MISMATCH.matcher(error.getMessage());
        if (!matcher.matches()) return new Refused(result == Kind.NUMBER ? "formula.result.number" : result == Kind.FLAG ? "formula.result.flag" : "formula.result.text");
        var types = matcher.group(2).replaceAll("[()]", "").replace("double", "数").replace("string", "文字").replace("bool", "是否").replace(", ", "和");
        return new Refused("formula.types", Rewriting.plain(matcher.group(1)), types);
    }
}
