package org.gongzhi.register.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongzhi.platform.formula.Formula;
import org.gongzhi.platform.formula.Kind;
import org.gongzhi.platform.personal.Mask;
import org.jspecify.annotations.Nullable;

/**
 * One field of a register, or one column of a table in it.
 *
 * @param required   always; {@code requiredIn} only while the entry is in one of these states
 * @param max        of a text the characters, of a number the value
 * @param decimals   how many a number may have
 * @param options    what can be chosen, by code
 * @param columns    of a table
 * @param mask       null for what everybody may read who may read the entry
 * @param proposed   what a new form shows: a value, {@code today}, {@code this_year}; null for nothing
 * @param computed   null for what people type
 */
public record Field(String key, String label, FieldType type, boolean required, Set<String> requiredIn, String hint, @Nullable BigDecimal min, @Nullable BigDecimal max,
        int decimals, Span span, Map<String, String> options, List<Field> columns, @Nullable Mask mask, @Nullable String proposed, String unit,
        @Nullable Computed computed, Set<Trait> traits) {

    /** What the lists, the public and the search box do with it. RETIRED: shown where something was written, asked for no more. */
    public enum Trait { SEARCH, LIST, FILTER, PUBLIC, RETIRED }

    /** How long a period is. */
    public enum Span { MONTH, QUARTER, YEAR }

    /** A value that follows from the others. */
    public record Computed(Kind as, Formula formula) {}

    public boolean has(Trait trait) { return traits.contains(trait); }

    public boolean isRequired(String state) { return required || requiredIn.contains(state); }

    /** Whether people type it at all. */
    public boolean isTyped() { return computed == null && !has(Trait.RETIRED); }

    /** What the database checks it as. */
    public String storedAs() { return computed == null ? type.name() : switch (computed.as()) { case NUMBER -> "NUMBER"; case TEXT -> "TEXT"; case FLAG -> "FLAG"; }; }

    /** Whether its values are numbers, typed or computed. */
    public boolean isNumber() { return computed == null ? type.isNumber() : computed.as() == Kind.NUMBER; }

    public String optionLabel(String code) { return options.getOrDefault(code, code); }
}
