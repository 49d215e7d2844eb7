package org.gongzhi.indicator;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongzhi.platform.Missing;

/**
 * A stretch of days, both ends included.
 *
 * @param code {@code 2026}, {@code 2026-Q3}, {@code 2026-07} or {@code 2026-07-01~2026-08-15}
 */
public record Period(String code, LocalDate first, LocalDate last) {

    private static final List<String> QUARTERS = List.of("第一季度", "第二季度", "第三季度", "第四季度");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-Q([1-4])|-(\\d{2}))?");

    /** @throws Missing if there is no such period */
    public static Period of(String code) {
        try {
            var found = WRITTEN.matcher(code);
            if (!found.matches()) return between(LocalDate.parse(code.substring(0, 10)), LocalDate.parse(code.substring(11)));
            int year = Integer.parseInt(found.group(1));
            if (found.group(3) != null) return of(YearMonth.of(year, Integer.parseInt(found.group(3))));
            if (found.group(2) == null) return months(code, YearMonth.of(year, 1), 12);
            return months(code, YearMonth.of(year, Integer.parseInt(found.group(2)) * 3 - 2), 3);
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            throw new Missing();
        }
    }

    public static Period of(YearMonth month) { return months(month.toString(), month, 1); }

    public static Period between(LocalDate one, LocalDate other) {
        var first = one.isBefore(other) ? one : other;
        var last = one.isBefore(other) ? other : one;
        return new Period(first + "~" + last, first, last);
    }

    public static Period thisYear(Clock clock) { return of(String.valueOf(today(clock).getYear())); }

    public static LocalDate today(Clock clock) { return LocalDate.now(clock); }

    /** What people usually ask for, the nearest first: this year and the last, their quarters, their months. */
    public static List<Period> usual(Clock clock) {
        var now = YearMonth.from(today(clock));
        var usual = new ArrayList<Period>();
        for (int year = 0; year < 3; year++) usual.add(of(String.valueOf(now.getYear() - year)));
        for (int back = 0; back < 8; back++) {
            var month = now.minusMonths(3L * back);
            usual.add(of(month.getYear() + "-Q" + (month.getMonthValue() + 2) / 3));
        }
        for (int back = 0; back < 24; back++) usual.add(of(now.minusMonths(back)));
        return usual;
    }

    public String label() {
        if (code.length() == 4) return code + " 年";
        if (code.charAt(5) == 'Q') return code.substring(0, 4) + " 年" + QUARTERS.get(code.charAt(6) - '1');
        if (code.length() == 7) return first.getYear() + " 年 " + first.getMonthValue() + " 月";
        return first + " 至 " + last;
    }

    private static Period months(String code, YearMonth first, int months) {
        return new Period(code, first.atDay(1), first.plusMonths(months - 1).atEndOfMonth());
    }
}
