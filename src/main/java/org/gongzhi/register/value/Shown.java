package org.gongzhi.register.value;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongzhi.platform.page.Show;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.FieldType;
import org.jspecify.annotations.Nullable;

/** Values as people read them on a page, and as a sheet takes them. @param regions the names of the places among them */
public record Shown(Map<String, String> regions) {

    /** The places among the values of some entries. */
    public static Set<String> regionsOf(List<Field> fields, Collection<Values> all) {
        var codes = new LinkedHashSet<String>();
        for (var field : fields) {
            if (field.type() == FieldType.REGION) all.forEach(values -> { if (values.get(field.key()) instanceof String code) codes.add(code); });
            for (var column : field.columns())
                if (column.type() == FieldType.REGION) all.forEach(values -> values.rows(field.key()).forEach(row -> { if (row.get(column.key()) instanceof String code) codes.add(code); }));
        }
        return codes;
    }

    /** Empty for what is not there. */
    public String text(Field field, @Nullable Object value) {
        if (value == null) return "";
        if (value instanceof BigDecimal number) return number(field, number);
        if (value instanceof Boolean yes) return yes ? "是" : "否";
        if (value instanceof Map<?, ?> named) return String.valueOf(named.get("name"));
        if (field.type() == FieldType.TABLE) return ((List<?>) value).size() + " 行";
        if (value instanceof List<?> codes) return codes.stream().map(code -> field.optionLabel((String) code)).collect(Collectors.joining("、"));
        var text = (String) value;
        return switch (field.type()) {
            case CHOICE -> field.optionLabel(text);
            case REGION -> regions.getOrDefault(text, text);
            case PERIOD -> period(text);
            default -> text;
        };
    }

    /** For a cell of a sheet: numbers and dates stay what they are, a table is written out. */
    public @Nullable Object cell(Field field, Values values) {
        var value = values.get(field.key());
        if (field.type() == FieldType.TABLE) return TableText.of(field, values, this);
        if (field.type() == FieldType.DATE && value instanceof String day) return LocalDate.parse(day);
        if (field.type() == FieldType.PERIOD) return value;
        return value instanceof BigDecimal && field.type() != FieldType.FILES || value instanceof Boolean ? value : text(field, value);
    }

    private static String number(Field field, BigDecimal number) {
        if (field.type() == FieldType.MONEY) return Show.money(number);
        if (field.type() == FieldType.FILES) return number + " 份";
        if (field.unit().isEmpty() && field.decimals() == 0 && field.type() == FieldType.NUMBER && number.precision() <= 4) return number.toPlainString();       // a year
        var form = new DecimalFormat("#,##0");
        form.setMinimumFractionDigits(field.computed() == null ? Math.max(0, number.scale()) : field.decimals());
        return form.format(number) + (field.unit().isEmpty() ? "" : field.unit().equals("%") ? "%" : " " + field.unit());
    }

    private static String period(String text) {
        if (text.contains("-Q")) return text.replace("-Q", " 年第 ") + " 季度";
        return text.length() == 7 ? text.substring(0, 4) + " 年 " + Integer.parseInt(text.substring(5)) + " 月" : text + " 年";
    }
}
