package org.gongzhi.register.web;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.register.definition.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * A field as a form asks for it.
 *
 * @param value   proposed; {@code values} of what can be ticked
 * @param columns the headings of a table
 * @param rows    its cells, a list of inputs for each row, some of them blank
 */
public record Input(String name, String id, String label, FieldType type, String hint, String unit, boolean required, int longest, String value, List<String> values,
        List<Option> options, List<Column> columns, List<List<Input>> rows) {

    public record Column(String label, boolean required) {}

    Input at(String prefix) {
        return new Input(name, prefix + "-" + name, label, type, hint, unit, required, longest, value, values, options, columns,
                rows.stream().map(row -> row.stream().map(cell -> cell.at(prefix)).toList()).toList());
    }

    Input holding(String told) { return new Input(name, id, label, type, hint, unit, required, longest, told, values, options, columns, rows); }

    /** The hint, or nothing at all. */
    public @Nullable String told() { return hint.isEmpty() ? null : hint; }

    public @Nullable String measured() { return unit.isEmpty() ? null : unit; }
}
