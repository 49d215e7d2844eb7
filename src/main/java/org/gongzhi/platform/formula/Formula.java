package org.gongzhi.platform.formula;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;

/** A formula that was checked: it has a value for whatever inputs, and costs no more than it is long. */
public final class Formula {

    private final CelRuntime.Program program;
    private final SortedSet<String> reads;

    private final Map<String, Gathering> gathered;

    Formula(CelRuntime.Program program, SortedSet<String> reads, Map<String, Gathering> gathered) {
        this.program = program;
        this.reads = reads;
        this.gathered = gathered;
    }

    /** The inputs that it reads, as they are written in it: {@code group.party}. */
    public SortedSet<String> reads() { return reads; }

    /** @param inputs by name; a number as {@link BigDecimal}, a text as String, a flag as Boolean, a table as a list of rows by column */
    public BigDecimal number(Map<String, Object> inputs) { return Exact.number(evaluate(inputs)); }

    public boolean holds(Map<String, Object> inputs) { return (Boolean) evaluate(inputs); }

    public String text(Map<String, Object> inputs) { return (String) evaluate(inputs); }

    private Object evaluate(Map<String, Object> inputs) {
        try {
            var given = new HashMap<String, Object>();
            reads.forEach(name -> given.put(Names.inCel(name), inputs.get(name)));
            gathered.forEach((name, gathering) -> given.put(name, gathering.of(inputs)));
            return program.eval(given);
        } catch (CelEvaluationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
