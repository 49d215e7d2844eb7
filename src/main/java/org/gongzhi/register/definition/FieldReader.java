package org.gongzhi.register.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongzhi.platform.formula.Kind;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.register.definition.Field.Computed;
import org.gongzhi.register.definition.Field.Span;
import org.gongzhi.register.definition.Field.Trait;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a register. */
final class FieldReader {

    private static final Set<String> TAKEN = Set.of("state", "number", "serial", "note", "version", "before", "format", "id", "q", "today", "month", "since", "until", "reason", "file", "within");
    private static final Set<String> HEADINGS = Set.of("编号", "状态", "登记时间");
    private static final Pattern PARTS = Pattern.compile("[、,，;；]");
    private static final int TEXT = 200;
    private static final int LONG = 5_000;
    private static final Map<String, Mask> MASKS = Map.of("name", Mask.NAME, "phone", Mask.PHONE, "id", Mask.ID_NUMBER, "address", Mask.ADDRESS, "note", Mask.NOTE);

    private final StateReader states;

    FieldReader(StateReader states) {
        this.states = states;
    }

    List<Field> read(Part part) {
        var fields = new ArrayList<Field>();
        for (var one : part.entries().values()) {
            if (TAKEN.contains(one.name())) one.wrong("“" + one.name() + "”另有用处，请换一个字段名，例如 " + one.name() + "_of。");
            var field = field(one, fields);
            if (HEADINGS.contains(field.label()) || fields.stream().anyMatch(other -> other.label().equals(field.label())))
                one.at("label").wrong("“" + field.label() + "”已经用过了，表格里会分不清，请换一个名称。");
            fields.add(field);
        }
        if (fields.isEmpty()) part.wrong("至少要有一个字段，例如 fields: {title: {label: 名称, type: text, required: true}}。");
        return fields;
    }

    private Field field(Part part, List<Field> before) {
        part.only("label", "type", "required", "required_from", "hint", "min", "max", "decimals", "of", "options", "columns", "masked", "default", "unit", "as", "formula",
                "search", "list", "filter", "public", "retired");
        return read(part, type(part), before);
    }

    private Field column(Part part) {
        part.only("label", "type", "required", "hint", "min", "max", "decimals", "of", "options", "unit");
        var type = type(part);
        if (!type.isCell()) part.at("type").wrong("明细表的列不能是“" + type.label() + "”，请改用 text、number、money、date、choice、yesno 等。");
        return read(part, type.isCell() ? type : FieldType.TEXT, List.of());
    }

    private static FieldType type(Part part) {
        if (!Part.WORD.matcher(part.name()).matches()) part.wrong("字段名“" + part.name() + "”要用小写字母开头，只含小写字母、数字和下划线，例如 started。");
        part.need("type", "text");
        var type = part.oneOf("type", FieldType.values(), FieldType::written);
        return type == null ? FieldType.TEXT : type;
    }

    private Field read(Part part, FieldType type, List<Field> before) {
        var label = part.need("label", "名称");
        var options = options(part, type);
        var span = type == FieldType.PERIOD ? span(part) : Span.YEAR;
        var decimals = type == FieldType.MONEY ? 2 : part.whole("decimals", 0, 6, 0);
        var field = new Field(part.name(), label, type, part.flag("required"), states.from(part.at("required_from")), part.text("hint"), part.number("min"), max(part, type),
                decimals, span, options, columns(part, type), mask(part, type), proposed(part, type, options), part.text("unit"), computed(part, type, before), traits(part, type));
        if (field.required() && field.has(Trait.RETIRED)) part.at("required").wrong("停用的字段不能再必填，请删去 required。");
        if (field.computed() != null && (field.required() || !field.requiredIn().isEmpty())) part.wrong("自动计算的字段不用必填，请删去 required。");
        return field;
    }

    private static Map<String, String> options(Part part, FieldType type) {
        var options = new LinkedHashMap<String, String>();
        var asked = type == FieldType.CHOICE || type == FieldType.CHECKLIST;
        for (var option : part.at("options").entries().values()) {
            if (!Part.CONSTANT.matcher(option.name()).matches()) option.wrong("选项“" + option.name() + "”要用大写字母，例如 COUNTY: 县级。");
            if (type == FieldType.CHECKLIST && PARTS.matcher(option.text()).find()) option.wrong("选项“" + option.text() + "”里不能有顿号、逗号和分号，它们用来隔开几个选项，请换个说法。");
            options.put(option.name(), option.text());
        }
        if (asked && options.isEmpty()) part.wrong("“" + part.name() + "”要写出可选的内容，例如 options: {COUNTY: 县级, CITY: 市级}。");
        if (!asked && !options.isEmpty()) part.at("options").wrong("只有 choice 和 checklist 有选项，请删去 options，或把 type 改成 choice。");
        return options;
    }

    private List<Field> columns(Part part, FieldType type) {
        var columns = part.at("columns").entries().values().stream().map(this::column).toList();
        if (type == FieldType.TABLE && columns.isEmpty()) part.wrong("明细表要写出列，例如 columns: {what: {label: 任务, type: text}}。");
        if (type != FieldType.TABLE && !columns.isEmpty()) part.at("columns").wrong("只有 table 有列，请删去 columns，或把 type 改成 table。");
        return columns;
    }

    private static Span span(Part part) {
        part.need("of", "month");
        var span = part.oneOf("of", Span.values(), one -> one.name().toLowerCase(Locale.ROOT));
        return span == null ? Span.MONTH : span;
    }

    private static @Nullable BigDecimal max(Part part, FieldType type) {
        if (type == FieldType.TEXT) return BigDecimal.valueOf(part.whole("max", 1, TEXT, TEXT));
        if (type == FieldType.LONG) return BigDecimal.valueOf(part.whole("max", 1, LONG, LONG));
        return part.number("max");
    }

    private static @Nullable Mask mask(Part part, FieldType type) {
        var masked = part.text("masked");
        if (masked.isEmpty()) return null;
        if (!MASKS.containsKey(masked)) part.at("masked").wrong("“masked”写不了“" + masked + "”，" + Near.advice(masked, List.of("name", "phone", "id", "address", "note")));
        if (type != FieldType.TEXT && type != FieldType.LONG) part.at("masked").wrong("只有文字可以加密隐去，请把 type 改成 text，或删去 masked。");
        for (var trait : List.of("search", "filter", "public"))
            if (part.flag(trait)) part.at(trait).wrong("加密隐去的字段不能" + (trait.equals("public") ? "公开" : "查找或筛选") + "，请删去 " + trait + "。");
        return MASKS.getOrDefault(masked, Mask.NOTE);
    }

    private static @Nullable String proposed(Part part, FieldType type, Map<String, String> options) {
        var proposed = part.text("default");
        if (proposed.isEmpty()) return null;
        if (type == FieldType.CHOICE && !options.containsKey(proposed)) part.at("default").wrong("没有“" + proposed + "”这个选项，" + Near.advice(proposed, options.keySet()));
        if (proposed.equals("today") && type != FieldType.DATE) part.at("default").wrong("today 只用于日期，请把 type 改成 date。");
        return proposed;
    }

    private static @Nullable Computed computed(Part part, FieldType type, List<Field> before) {
        if (type != FieldType.COMPUTED) {
            if (part.at("formula").isThere()) part.at("formula").wrong("只有 computed 有公式，请把 type 改成 computed，或删去 formula。");
            return null;
        }
        part.need("formula", "steps.count(s, s.done)");
        var as = part.oneOf("as", Kind.values(), kind -> kind == Kind.FLAG ? "yesno" : kind.name().toLowerCase(Locale.ROOT));
        if (as == null) as = Kind.NUMBER;
        var formula = part.at("formula").isThere() ? FormulaInputs.compile(part.at("formula"), before, false, as) : null;
        return formula == null ? null : new Computed(as, formula);
    }

    private static Set<Trait> traits(Part part, FieldType type) {
        var traits = EnumSet.noneOf(Trait.class);
        for (var trait : Trait.values()) if (part.flag(trait.name().toLowerCase(Locale.ROOT))) traits.add(trait);
        if (traits.contains(Trait.SEARCH) && type != FieldType.TEXT && type != FieldType.LONG && !type.isReference())
            part.at("search").wrong("“" + type.label() + "”不能按字查找，请删去 search；要挑选可以写 filter: true。");
        if (traits.contains(Trait.FILTER) && !type.isFilterable()) part.at("filter").wrong("“" + type.label() + "”不能用来筛选，请删去 filter。");
        if (traits.contains(Trait.LIST) && (type == FieldType.TABLE || type == FieldType.LONG)) part.at("list").wrong("“" + type.label() + "”太长，不放进列表，请删去 list。");
        return traits;
    }
}
