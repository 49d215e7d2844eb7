package org.gongzhi.platform.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.gongzhi.platform.clock.OfficeClock;
import org.jspecify.annotations.Nullable;

/**
 * A value as a cell of Excel: numbers and dates with which Excel can reckon, enums by their labels, and everything else as
 * text. Text is never a formula, whatever it begins with.
 */
final class SheetCell {

    private static final int LONGEST = 32_767;
    private static final String MONEY = "#,##0.00";
    private static final String DAY = "yyyy-mm-dd";
    private static final String MINUTE = "yyyy-mm-dd hh:mm";

    /** Of each kind of constant, what they are called; looked up by name it took longer than writing the cell. */
    private static final ClassValue<Map<Object, String>> LABELS = new ClassValue<>() {

        @Override protected Map<Object, String> computeValue(Class<?> type) { return Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(each -> each, each -> label((Enum<?>) each))); }
    };

    private SheetCell() {}

    static void put(Worksheet sheet, int row, int column, String heading, @Nullable Object value) {
        if (value instanceof BigDecimal amount) number(sheet, row, column, amount, heading.contains("元") ? MONEY : "General");
        else if (value instanceof Number number) number(sheet, row, column, number, "General");
        else if (value instanceof LocalDate day) date(sheet, row, column, day.atStartOfDay(), DAY);
        else if (value instanceof LocalDateTime time) date(sheet, row, column, time, MINUTE);
        else if (value instanceof Instant at) date(sheet, row, column, LocalDateTime.ofInstant(at, OfficeClock.ZONE), MINUTE);
        else if (value != null) sheet.inlineString(row, column, shortened(text(value)));
    }

    /** In the breadth of a digit; a Chinese character takes two. */
    static int width(@Nullable Object value) {
        if (value == null) return 0;
        if (value instanceof LocalDate) return 10;
        if (value instanceof Instant || value instanceof LocalDateTime) return 16;
        return text(value).codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    private static void number(Worksheet sheet, int row, int column, Number number, String format) {
        sheet.value(row, column, number);
        if (!format.equals("General")) sheet.style(row, column).format(format).set();
    }

    private static void date(Worksheet sheet, int row, int column, LocalDateTime date, String format) {
        sheet.value(row, column, date);
        sheet.style(row, column).format(format).set();
    }

    private static String text(Object value) {
        if (value instanceof Boolean yes) return yes ? "是" : "否";
        if (value instanceof Collection<?> many) return many.stream().map(SheetCell::text).collect(Collectors.joining("、"));
        return value instanceof Enum<?> constant ? LABELS.get(constant.getDeclaringClass()).get(constant) : value.toString();
    }

    private static String label(Enum<?> constant) {
        try {
            var label = constant.getDeclaringClass().getMethod("label");
            label.setAccessible(true);
            return (String) label.invoke(constant);
        } catch (ReflectiveOperationException none) {
            return constant.name();
        }
    }

    private static String shortened(String text) { return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…"; }
}
