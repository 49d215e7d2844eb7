package org.gongzhi.register.value;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongzhi.platform.Refused;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.FieldType;
import org.jspecify.annotations.Nullable;

/** A whole table in one cell of a sheet: a line for each row, with ｜ between the columns. */
public final class TableText {

    private static final String BETWEEN = "｜";

    private TableText() {}

    static String of(Field table, Values values, Shown shown) {
        return values.rows(table.key()).stream().map(row -> table.columns().stream().map(column -> plain(column, row.get(column.key()), shown)).collect(Collectors.joining(BETWEEN)))
                .collect(Collectors.joining("\n"));
    }

    private static String plain(Field column, @Nullable Object value, Shown shown) {
        return value instanceof BigDecimal number ? number.toPlainString() : column.type() == FieldType.PERIOD && value != null ? value.toString() : shown.text(column, value);
    }

    /** The cells by the names of a form. @throws Refused {@code register.import.columns} */
    public static Map<String, String> cells(Field table, String text) {
        var cells = new LinkedHashMap<String, String>();
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int i = 0; i < lines.size(); i++) {
            var parts = lines.get(i).split("[｜|]", -1);
            if (parts.length > table.columns().size()) throw new Refused("register.import.columns", table.columns().size());
            for (int c = 0; c < parts.length; c++) cells.put(table.key() + "[" + i + "]." + table.columns().get(c).key(), parts[c].strip());
        }
        return cells;
    }
}
