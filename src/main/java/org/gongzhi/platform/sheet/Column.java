package org.gongzhi.platform.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongzhi.platform.Refused;

/**
 * A column that an {@link Importer} takes: its heading and how a cell becomes a value. A cell that will not become one is
 * {@link Refused} by the parser with a sentence. Columns are constants; the calls that refine one give a new one.
 *
 * @param <V> what its cells become
 */
public final class Column<V> {

    private static final Pattern DATE = Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})日?(?:[ T].*)?");

    private final String heading;
    private final boolean required;
    private final boolean unique;
    private final String example;
    private final String hint;
    private final Function<String, V> parser;

    private Column(String heading, boolean required, boolean unique, String example, String hint, Function<String, V> parser) {
        this.heading = heading;
        this.required = required;
        this.unique = unique;
        this.example = example;
        this.hint = hint;
        this.parser = parser;
    }

    /** @param parser gets a text that is not empty; throws {@link Refused} with the reason */
    public static <V> Column<V> of(String heading, Function<String, V> parser) { return new Column<>(heading, false, false, "", "", parser); }

    public static Column<String> text(String heading, int longest) {
        return of(heading, text -> {
            if (text.length() > longest) throw new Refused("sheet.cell.too-long", longest);
            return text;
        });
    }

    /** A text that must have a form, such as a telephone number. */
    public static Column<String> pattern(String heading, Pattern pattern, String code) {
        return of(heading, text -> {
            if (!pattern.matcher(text).matches()) throw new Refused(code, text);
            return text;
        });
    }

    public static Column<Integer> whole(String heading, int least, int most) {
        return of(heading, text -> {
            var number = number(text);
            if (number.stripTrailingZeros().scale() > 0) throw new Refused("sheet.cell.not-whole");
            if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0)
                throw new Refused("sheet.cell.out-of-range", least, most);
            return number.intValueExact();
        });
    }

    /** Yuan, zero or more. */
    public static Column<BigDecimal> money(String heading) {
        return of(heading, text -> {
            var amount = number(text);
            if (amount.signum() < 0) throw new Refused("sheet.cell.negative");
            if (amount.stripTrailingZeros().scale() > 2) throw new Refused("sheet.cell.not-money");
            return amount.setScale(2, RoundingMode.UNNECESSARY);
        });
    }

    /** 2026-03-01, 2026/3/1, 2026年3月1日, 20260301. */
    public static Column<LocalDate> date(String heading) {
        return of(heading, text -> {
            var date = DATE.matcher(text);
            if (!date.matches()) throw new Refused("sheet.cell.not-a-date");
            var month = Integer.parseInt(date.group(2));
            var day = Integer.parseInt(date.group(3));
            if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(Integer.parseInt(date.group(1)), month).lengthOfMonth())
                throw new Refused("sheet.cell.no-such-date");
            return LocalDate.of(Integer.parseInt(date.group(1)), month, day);
        });
    }

    /** One of some values, written by its label. */
    public static <E> Column<E> choice(String heading, Collection<E> values, Function<E, String> label) {
        var all = values.stream().map(label).collect(Collectors.joining("、"));
        return of(heading, text -> one(text, values, label, all)).hint("可填：" + all);
    }

    /** Several of some values, with 、 between them. */
    public static <E> Column<List<E>> choices(String heading, Collection<E> values, Function<E, String> label) {
        var all = values.stream().map(label).collect(Collectors.joining("、"));
        return of(heading, text -> Arrays.stream(text.split("[、,，;；/\\s]+")).map(part -> one(part, values, label, all)).distinct().toList())
                .hint("可填一项或几项，用顿号隔开：" + all);
    }

    public Column<V> required() { return new Column<>(heading, true, unique, example, hint, parser); }

    /** No two rows of a file may have the same text here. */
    public Column<V> unique() { return new Column<>(heading, required, true, example, hint, parser); }

    /** Stands in the row that the template shows. */
    public Column<V> example(String example) { return new Column<>(heading, required, unique, example, hint, parser); }

    /** What the template says at the heading. */
    public Column<V> hint(String hint) { return new Column<>(heading, required, unique, example, hint, parser); }

    /** One more step from the cell to the value; throws {@link Refused} with the reason. */
    public <W> Column<W> then(Function<V, W> further) { return new Column<>(heading, required, unique, example, hint, parser.andThen(further)); }

    public String heading() { return heading; }

    boolean isRequired() { return required; }

    boolean isUnique() { return unique; }

    String exampleText() { return example; }

    String hintText() { return hint; }

    public V parse(String text) { return parser.apply(text); }

    private static <E> E one(String text, Collection<E> values, Function<E, String> label, String all) {
        return values.stream().filter(value -> label.apply(value).equals(text)).findFirst()
                .orElseThrow(() -> new Refused("sheet.cell.not-a-choice", all));
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text.replaceAll("[,，\\s¥￥元]", ""));
        } catch (NumberFormatException noNumber) {
            throw new Refused("sheet.cell.not-a-number");
        }
    }
}
