package org.gongzhi.register.definition;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.formula.Formula;
import org.gongzhi.platform.formula.Formulas;
import org.gongzhi.platform.formula.Kind;
import org.jspecify.annotations.Nullable;

/** What the formulas of a register may read: its fields by their names, tables row by row, the state and today. */
final class FormulaInputs {

    /** What a checklist's row holds: {@code items.exists(item, item.code == 'PLACE')}. */
    static final String CODE = "code";

    private FormulaInputs() {}

    /** @return null when it is no formula; then the part says so */
    static @Nullable Formula compile(Part part, List<Field> fields, boolean withToday, Kind result) {
        var inputs = new HashMap<String, Kind>();
        var tables = new HashMap<String, Map<String, Kind>>();
        for (var field : fields) {
            if (field.computed() != null) inputs.put(field.key(), field.computed().as());
            else if (field.type() == FieldType.TABLE) tables.put(field.key(), columns(field));
            else if (field.type() == FieldType.CHECKLIST) tables.put(field.key(), Map.of(CODE, Kind.TEXT));
            else if (field.mask() == null) inputs.put(field.key(), field.type().kind());
        }
        if (withToday) inputs.putAll(Map.of("today", Kind.TEXT, "state", Kind.TEXT));
        try {
            return Formulas.compile(part.text(), inputs, tables, result);
        } catch (Refused refused) {
            part.wrong(sentence(refused));
            return null;
        }
    }

    private static Map<String, Kind> columns(Field table) {
        var columns = new HashMap<String, Kind>();
        table.columns().forEach(column -> columns.put(column.key(), column.type().kind()));
        return columns;
    }

    private static String sentence(Refused refused) {
        return new MessageFormat(ResourceBundle.getBundle("messages/formula", Locale.ROOT).getString(refused.getMessage()), Locale.CHINA).format(refused.getArguments());
    }
}
