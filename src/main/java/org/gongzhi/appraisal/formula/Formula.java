package org.gongzhi.appraisal.formula;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** A formula that was checked: it has a value for whatever inputs, and costs no more than it is long. */
public final class Formula {

    private final CelRuntime.Program program;
    private final SortedSet<String> reads;

    Formula(CelRuntime.Program program, SortedSet<String> reads) {
        this.program = program;
        this.reads = reads;
    }

    /** The inputs that it reads, as they are written in it: {@code group.party}. */
    public SortedSet<String> reads() { return reads; }

    /** @param inputs by name; a number as {@link BigDecimal}, a text as String, a flag as Boolean */
    public BigDecimal number(Map<String, Object> inputs) { return Exact.number(evaluate(inputs)); }

    public boolean holds(Map<String, Object> inputs) { return (Boolean) evaluate(inputs); }

    private Object evaluate(Map<String, Object> inputs) {
        try {
            return program.eval(reads.stream().collect(Collectors.toMap(Names::inCel, inputs::get)));
        } catch (CelEvaluationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
