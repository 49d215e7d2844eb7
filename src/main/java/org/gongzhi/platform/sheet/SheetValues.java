package org.gongzhi.platform.sheet;

import java.util.Map;
import java.util.Objects;
import org.gongzhi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** The values of one good row, by their columns. */
public final class SheetValues {

    private final int line;
    private final Map<Column<?>, Object> values;

    SheetValues(int line, Map<Column<?>, Object> values) {
        this.line = line;
        this.values = values;
    }

    /** The number of the row as people see it. */
    public int line() { return line; }

    /** The value of a required column. */
    public <V> V get(Column<V> column) { return Objects.requireNonNull(find(column), column.heading()); }

    /** The value of a column that may be empty. */
    @SuppressWarnings("unchecked")      // the importer puts in what the column's parser gave
    public <V> @Nullable V find(Column<V> column) { return (V) values.get(column); }

    public <V> V or(Column<V> column, V other) {
        var value = find(column);
        return value == null ? other : value;
    }

    /** To be thrown when the row's values do not go together: says why, at a column. */
    public Refused refuse(Column<?> column, String code, Object... arguments) { return new Refused(code, arguments).at(column.heading()); }
}
