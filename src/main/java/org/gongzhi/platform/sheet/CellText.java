package org.gongzhi.platform.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.gongzhi.platform.page.Show;
import org.jspecify.annotations.Nullable;

/** A cell of Excel as the text that people see in it, more or less: a code stays a code, a date is a date. */
final class CellText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    /** Excel reckons in binary and shows fifteen digits. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
    private static final Pattern DATE_PART = Pattern.compile("[yYmMdDhHsS年月日时分]");

    private CellText() {}

    static String of(Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null || cell.getType() == CellType.EMPTY) return "";
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && isNumber(raw)) return number(raw, cell);
        if (cell.getType() == CellType.BOOLEAN) return raw.equals("1") || raw.equalsIgnoreCase("true") ? "是" : "否";
        return text(cell.getType() == CellType.STRING ? cell.asString() : cell.getText());
    }

    /** Blanks around a text are nobody's intention, and neither are the wide and the unbreakable ones. */
    static String text(@Nullable String text) {
        return text == null ? "" : text.replace('\u00a0', ' ').replace("\ufeff", "").replace("\u200b", "").strip();
    }

    private static String number(String raw, Cell cell) {
        var number = new BigDecimal(raw);
        if (isDate(cell) && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0) return date(cell.asDate());
        var shown = number.precision() > 15 ? number.round(DIGITS) : number;
        return Show.plain(shown);
    }

    private static String date(LocalDateTime date) {
        return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString() : MINUTE.format(date);
    }

    /** By the number of a built-in format (14 to 22, in Chinese also 27 to 36 and 50 to 58), or by the letters in one of its own. */
    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id == null || id == 0) return false;
        if (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58) return true;
        var format = cell.getDataFormatString();
        if (format == null || id < 164) return false;
        return DATE_PART.matcher(QUOTED.matcher(format.split(";", 2)[0]).replaceAll("")).find();
    }

    private static boolean isNumber(String raw) {
        try {
            new BigDecimal(raw);
            return true;
        } catch (NumberFormatException text) {
            return false;
        }
    }
}
