package org.gongzhi.party.life;

import java.time.LocalDate;

/** How often something is due: once or more in each of these. */
public enum LifePeriod {

    MONTH   ("每月", 1),
    QUARTER ("每季度", 3),
    HALF    ("每半年", 6),
    YEAR    ("每年", 12);

    private final String label;
    private final int months;

    LifePeriod(String label, int months) {
        this.label = label;
        this.months = months;
    }

    public String label() { return label; }

    public int months() { return months; }

    public LocalDate begin(LocalDate day) { return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months); }

    public LocalDate end(LocalDate day) { return begin(day).plusMonths(months).minusDays(1); }

    /** The period of a day as people call it: 2027 年第二季度. */
    public String name(LocalDate day) {
        var year = day.getYear() + " 年";
        return switch (this) {
            case MONTH -> year + " " + day.getMonthValue() + " 月";
            case QUARTER -> year + "第" + "一二三四".charAt((day.getMonthValue() - 1) / 3) + "季度";
            case HALF -> year + (day.getMonthValue() <= 6 ? "上半年" : "下半年");
            case YEAR -> year;
        };
    }

    /** Within its year: 3 月, 二季度. */
    public String shortName(LocalDate day) {
        return switch (this) {
            case MONTH -> day.getMonthValue() + " 月";
            case QUARTER -> "一二三四".charAt((day.getMonthValue() - 1) / 3) + "季度";
            case HALF -> day.getMonthValue() <= 6 ? "上半年" : "下半年";
            case YEAR -> "全年";
        };
    }
}
