package org.gongzhi.followup.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Weeks begin on Monday. */
final class Weeks {

    private Weeks() {}

    static LocalDate monday(LocalDate day) { return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)); }

    /** The Monday of the last week that is over. */
    static LocalDate lastWhole(LocalDate today) { return monday(today).minusWeeks(1); }
}
