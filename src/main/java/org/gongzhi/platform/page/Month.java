package org.gongzhi.platform.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import org.gongzhi.platform.move.Stage.Tone;
import org.jspecify.annotations.Nullable;

/** A month in whole weeks, as {@code ui/month} shows it. */
public record Month(List<Day> days) {

    /**
     * @param inside whether it lies in the month
     * @param more   what is said of those that are not listed; empty when all are
     * @param all    where they all are; null when there is no such place
     */
    public record Day(LocalDate date, boolean inside, boolean today, List<Item> items, String more, @Nullable String all) {

        public String weekday() { return " 周" + "一二三四五六日".charAt(date.getDayOfWeek().getValue() - 1); }
    }

    /** @param begins the hour; empty when it has none @param who empty when it is said already */
    public record Item(String href, String begins, String text, String who, Tone tone) {}

    public static LocalDate first(YearMonth month) { return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)); }

    public static LocalDate last(YearMonth month) { return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)); }

    public static Month of(YearMonth month, Function<LocalDate, Day> day) { return new Month(first(month).datesUntil(last(month).plusDays(1)).map(day).toList()); }

    public static String label(YearMonth month) { return month.getYear() + " 年 " + month.getMonthValue() + " 月"; }

    public boolean isEmpty() { return days.stream().allMatch(day -> day.items().isEmpty()); }
}
