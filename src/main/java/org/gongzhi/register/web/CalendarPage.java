package org.gongzhi.register.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.definition.State;

/** A month of a register, by the date that it is laid out by. @param by what that date is called */
@Template("register/calendar")
public record CalendarPage(RegisterHead register, YearMonth month, String by, LocalDate today, List<List<Day>> weeks, boolean more) implements Page {

    public record Day(LocalDate date, boolean within, List<Item> items) {}

    public record Item(EntryId id, String title, State state) {}

    @Override public String self() { return register.href() + "/calendar?month=" + month; }

    public String before() { return register.href() + "/calendar?month=" + month.minusMonths(1); }

    public String after() { return register.href() + "/calendar?month=" + month.plusMonths(1); }

    public String label() { return month.getYear() + " 年 " + month.getMonthValue() + " 月"; }
}
