package org.gongzhi.register.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.sheet.Column;
import org.gongzhi.register.Reference;
import org.gongzhi.register.References;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.FieldType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes a value out of what people write, in a form or in a cell of a table. It takes both the code and the label of a choice, both
 * the code and the name of a place. What will not become a value is {@link Refused} with the reason.
 */
@Component
public class FieldParser {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})年?");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})[-/.年]?(0?[1-9]|1[0-2])月?");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})[-/.年]?(?:[Qq第]?)([1-4一二三四])(?:季度?)?");
    private static final Map<String, Boolean> YES = Map.of("true", true, "on", true, "是", true, "有", true, "√", true, "1", true, "false", false, "否", false, "无", false, "0", false);

    private final PlaceNames places;
    private final List<References> references;

    FieldParser(PlaceNames places, ObjectProvider<References> references) {
        this.places = places;
        this.references = references.stream().toList();
    }

    /** @param text not empty */
    public Object parse(Field field, String text, Viewer viewer) {
        return switch (field.type()) {
            case TEXT, LONG -> text(field, text);
            case NUMBER, MONEY -> number(field, text);
            case DATE -> Column.date(field.label()).parse(text).toString();
            case PERIOD -> period(field, text);
            case CHOICE -> option(field, text);
            case YESNO -> yes(text);
            case CHECKLIST -> List.of(text.split("[、,，;；\\n]+")).stream().map(String::strip).filter(one -> !one.isEmpty()).map(one -> option(field, one)).distinct().toList();
            case REGION -> places.code(text, viewer);
            case ORGANIZATION, PERSON, PARTY_ORGANIZATION -> named(field.type(), text, viewer);
            case FILES, TABLE, COMPUTED -> throw new IllegalArgumentException(field.key());
        };
    }

    /** What a reference field names. @throws Refused when there is none of that name */
    public Reference reference(FieldType type, String text, Viewer viewer) {
        var known = references.stream().filter(one -> one.type().equals(type.written())).findFirst().orElseThrow(() -> new Refused("register.reference.none", type.label()));
        var found = UUID_FORM.matcher(text).matches() ? known.find(UUID.fromString(text)) : known.named(text, viewer);
        return found.orElseThrow(() -> new Refused("register.reference.unknown", text, type.label()));
    }

    private Object named(FieldType type, String text, Viewer viewer) {
        var found = reference(type, text, viewer);
        return Values.named(found.id(), found.name());
    }

    private static String text(Field field, String text) {
        var longest = field.max() == null ? Integer.MAX_VALUE : field.max().intValue();
        if (text.codePointCount(0, text.length()) > longest) throw new Refused("register.value.long", longest);
        return text.replace("\r\n", "\n").replace("\u0000", "");
    }

    private static BigDecimal number(Field field, String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(text.replaceAll("[,，\\s¥￥元%]", ""));
        } catch (NumberFormatException none) {
            throw new Refused("register.value.number");
        }
        if (number.precision() - number.scale() > 15) throw new Refused("register.value.large");
        if (number.stripTrailingZeros().scale() > field.decimals())
            throw field.decimals() == 0 ? new Refused("register.value.whole") : new Refused("register.value.decimals", field.decimals());
        if (field.min() != null && number.compareTo(field.min()) < 0) throw new Refused("register.value.least", field.min().toPlainString());
        if (field.max() != null && number.compareTo(field.max()) > 0) throw new Refused("register.value.most", field.max().toPlainString());
        return field.type() == FieldType.MONEY ? number.setScale(2, RoundingMode.UNNECESSARY) : new BigDecimal(Show.plain(number));
    }

    private static String period(Field field, String text) {
        var form = switch (field.span()) { case YEAR -> YEAR; case MONTH -> MONTH; case QUARTER -> QUARTER; };
        var found = form.matcher(text.replaceAll("\\s", ""));
        if (!found.matches()) throw switch (field.span()) {
            case YEAR -> new Refused("register.value.period.year");
            case MONTH -> new Refused("register.value.period.month");
            case QUARTER -> new Refused("register.value.period.quarter");
        };
        return switch (field.span()) {
            case YEAR -> found.group(1);
            case MONTH -> found.group(1) + "-" + String.format("%02d", Integer.parseInt(found.group(2)));
            case QUARTER -> found.group(1) + "-Q" + ("一二三四".contains(found.group(2)) ? String.valueOf("一二三四".indexOf(found.group(2)) + 1) : found.group(2));
        };
    }

    private static String option(Field field, String text) {
        if (field.options().containsKey(text)) return text;
        return field.options().entrySet().stream().filter(option -> option.getValue().equals(text)).map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> new Refused("register.value.option", String.join("、", field.options().values())));
    }

    private static Boolean yes(String text) {
        var yes = YES.get(text);
        if (yes == null) throw new Refused("register.value.yesno");
        return yes;
    }
}
