package org.gongzhi.appraisal.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.gongzhi.appraisal.Period;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.platform.formula.Formula;
import org.gongzhi.platform.formula.Formulas;
import org.gongzhi.platform.formula.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One version of a scheme, whole.
 *
 * @param code     the same for all its versions
 * @param vetoBand where a veto leads; null: to no band at all
 * @param ties     groups or items that decide between equal totals, the first one first; what is still equal shares a rank
 * @param trimFrom from how many scorers or voters on one highest and one lowest mark are left out; null: all count
 * @param offices  roles that run and publish rounds by it; empty: whoever has the permission
 * @param bands    from the lowest floor up
 */
public record Scheme(SchemeId id, String code, int version, String name, String subjectKind, Period period, LocalDate validFrom, SchemeStage stage,
        BigDecimal fullMark, BigDecimal bonusCap, @Nullable String vetoBand, List<String> ties, @Nullable Integer trimFrom, List<String> offices, String basis,
        @Nullable SchemeId predecessor, List<Group> groups, List<Item> items, List<Known> facts, List<Band> bands, List<Gate> gates) {

    /** Files from before schemes named offices have none. */
    public Scheme { offices = Objects.requireNonNullElse(offices, List.of()); }

    public static final String VALUE = "value";
    public static final String TOTAL = "total";
    public static final String GROUP = "group.";
    public static final String ITEM = "item.";
    public static final String FACT = "fact.";

    public Optional<Item> item(String code) { return items.stream().filter(item -> item.code().equals(code)).findFirst(); }

    public Optional<Group> group(String code) { return groups.stream().filter(group -> group.code().equals(code)).findFirst(); }

    public Optional<Band> band(@Nullable String code) { return bands.stream().filter(band -> band.code().equals(code)).findFirst(); }

    /** What people call a band; “未定级” for none. */
    public String bandLabel(@Nullable String code) { return band(code).map(Band::label).orElse("未定级"); }

    /** The worst first, counted from 1; 0 is no band. */
    public int bandIndex(@Nullable String code) {
        var sorted = bands.stream().sorted(Comparator.comparing(Band::floor)).map(Band::code).toList();
        return sorted.indexOf(code) + 1;
    }

    /** What a condition of a gate may read. */
    public Map<String, Kind> inputs() {
        var inputs = new TreeMap<String, Kind>();
        inputs.put(TOTAL, Kind.NUMBER);
        groups.forEach(group -> inputs.put(GROUP + group.code(), Kind.NUMBER));
        items.forEach(item -> inputs.put(ITEM + item.code(), Kind.NUMBER));
        facts.forEach(fact -> inputs.put(FACT + fact.code(), fact.kind()));
        return inputs;
    }

    public Formula compiled(Gate gate) { return Formulas.compile(gate.condition(), inputs(), Kind.FLAG); }

    /** A formula of an item reads its {@code value} and nothing else. */
    public static Formula compiled(String formula) { return Formulas.compile(formula, Map.of(VALUE, Kind.NUMBER), Kind.NUMBER); }
}
