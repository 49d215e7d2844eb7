package org.gongzhi.register.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongzhi.platform.formula.Formula;
import org.gongzhi.platform.formula.Kind;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.FieldType;
import org.jspecify.annotations.Nullable;

/** What follows from the values of an entry. Of what is not there formulas read nothing: 0, no text, no. */
public final class Calculation {

    private Calculation() {}

    /** With all computed fields, in their order. */
    public static Values complete(Definition definition, Values values) {
        var complete = values;
        for (var field : definition.fields()) {
            if (field.computed() == null) continue;
            complete = complete.with(field.key(), result(field, inputs(definition, complete)));
        }
        return complete;
    }

    public static boolean holds(Formula condition, Definition definition, Values values, String state, LocalDate today) {
        var inputs = inputs(definition, values);
        inputs.put("state", state);
        inputs.put("today", today.toString());
        return condition.holds(inputs);
    }

    private static @Nullable Object result(Field field, Map<String, Object> inputs) {
        var computed = field.computed();
        if (computed.as() == Kind.NUMBER) return computed.formula().number(inputs).setScale(field.decimals(), RoundingMode.HALF_UP);
        if (computed.as() == Kind.FLAG) return computed.formula().holds(inputs);
        var text = computed.formula().text(inputs);
        return text.isEmpty() ? null : text;
    }

    private static Map<String, Object> inputs(Definition definition, Values values) {
        var inputs = new HashMap<String, Object>();
        for (var field : definition.fields()) inputs.put(field.key(), seen(field, values.get(field.key())));
        return inputs;
    }

    private static Object seen(Field field, @Nullable Object value) {
        if (field.type() == FieldType.TABLE) return value == null ? List.of() : ((List<?>) value).stream().map(row -> row(field, (Map<?, ?>) row)).toList();
        if (field.type() == FieldType.CHECKLIST) return value == null ? List.of() : ((List<?>) value).stream().map(code -> Map.of("code", code)).toList();
        if (value instanceof Map<?, ?> named) return named.get("id");
        if (value != null) return value;
        var kind = field.computed() == null ? field.type().kind() : field.computed().as();
        return switch (kind) { case NUMBER -> BigDecimal.ZERO; case TEXT -> ""; case FLAG -> false; };
    }

    private static Map<String, Object> row(Field table, Map<?, ?> row) {
        var seen = new LinkedHashMap<String, Object>();
        table.columns().forEach(column -> seen.put(column.key(), seen(column, row.get(column.key()))));
        return seen;
    }
}
