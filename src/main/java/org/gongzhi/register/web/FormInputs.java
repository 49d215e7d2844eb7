package org.gongzhi.register.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.gongzhi.register.References;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.FieldType;
import org.gongzhi.register.value.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays out the fields of a register as a form. */
@Component
public class FormInputs {

    private static final int SPARE = 3;
    private static final List<Option> YES_OR_NO = List.of(new Option("true", "是"), new Option("false", "否"));

    private final Clock clock;
    private final List<References> references;

    FormInputs(Clock clock, ObjectProvider<References> references) {
        this.clock = clock;
        this.references = references.stream().toList();
    }

    /** @param state in which the entry will be: it decides what is required @param before null for a new entry */
    public List<Input> of(List<Field> fields, String state, @Nullable Values before, Viewer viewer) {
        return fields.stream().filter(Field::isTyped).filter(field -> field.type() != FieldType.ORGANIZATION || viewer.reach().organization() == null)
                .map(field -> input(field, field.key(), field.isRequired(state), before == null ? proposed(field) : before.get(field.key()), before, viewer)).toList();
    }

    /** As a link to a new entry proposes them, over what the register proposes. */
    List<Input> proposed(List<Field> fields, String state, Map<String, String> asked, Viewer viewer) {
        return of(fields, state, null, viewer).stream().map(input -> {
            var told = asked.get(input.name());
            return told == null || input.type() == FieldType.TABLE || input.type() == FieldType.FILES ? input : input.holding(told);
        }).toList();
    }

    private Input input(Field field, String name, boolean required, @Nullable Object value, @Nullable Values entry, Viewer viewer) {
        var masked = field.mask() != null && value != null;
        var kept = field.type() == FieldType.FILES && value != null;
        var hint = masked ? "已有：" + value + "，不改就留空" : kept ? "已有 " + value + " 份，再选就是增加" : hint(field);
        return new Input(name, name, field.label(), field.type(), hint, unit(field), required && !masked && !kept, field.max() == null ? 0 : field.max().intValue(),
                masked || field.type() == FieldType.TABLE ? "" : text(value), values(value), options(field, viewer),
                field.columns().stream().map(column -> new Input.Column(column.label(), column.required())).toList(), field.type() == FieldType.TABLE ? rows(field, entry, viewer) : List.of());
    }

    private List<List<Input>> rows(Field table, @Nullable Values entry, Viewer viewer) {
        var held = entry == null ? List.<Map<String, Object>>of() : entry.rows(table.key());
        var rows = new ArrayList<List<Input>>();
        for (int i = 0; i < held.size() + SPARE; i++) {
            var row = i < held.size() ? held.get(i) : Map.<String, Object>of();
            var place = table.key() + "[" + i + "].";
            rows.add(table.columns().stream().map(column -> input(column, place + column.key(), false, row.get(column.key()), null, viewer)).toList());
        }
        return rows;
    }

    private @Nullable Object proposed(Field field) {
        if (field.proposed() == null) return null;
        return switch (field.proposed()) {
            case "today" -> LocalDate.now(clock).toString();
            case "this_year" -> String.valueOf(LocalDate.now(clock).getYear());
            default -> field.proposed();
        };
    }

    private static String hint(Field field) {
        if (!field.hint().isEmpty()) return field.hint();
        return switch (field.type()) {
            case PERIOD -> switch (field.span()) { case YEAR -> "例如 2026"; case MONTH -> "例如 2026-03"; case QUARTER -> "例如 2026-Q1"; };
            case ORGANIZATION -> "写登记的全称或统一社会信用代码";
            case PARTY_ORGANIZATION -> "写党组织全称或编号";
            case PERSON -> "写姓名；有同名的写用户名";
            default -> "";
        };
    }

    private static String unit(Field field) { return field.type() == FieldType.MONEY ? "元" : field.unit(); }

    /** To choose from; for what is named, the names that are offered while somebody types. */
    private List<Option> options(Field field, Viewer viewer) {
        if (!field.type().isReference()) return field.type() == FieldType.YESNO ? YES_OR_NO : FilterFields.options(field);
        return references.stream().filter(one -> one.type().equals(field.type().written())).flatMap(one -> one.choices(viewer).stream()).map(name -> new Option(name, name)).toList();
    }

    private static List<String> values(@Nullable Object value) { return value instanceof List<?> list && list.stream().allMatch(one -> one instanceof String) ? list.stream().map(String::valueOf).toList() : List.of(); }

    private static String text(@Nullable Object value) {
        if (value == null || value instanceof List<?>) return "";
        if (value instanceof Map<?, ?> named) return String.valueOf(named.get("name"));
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
