package org.gongzhi.register.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongzhi.platform.page.Month;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.definition.State;

/** A month of a register. @param field the date that it is laid out by, and what that is called */
@Template("register/calendar")
public record CalendarPage(RegisterHead register, YearMonth month, String field, String by, LocalDate today, List<Day> days) implements Page {

    /** Of one day; what else there is stands in the list of that day. */
    public static final int ITEMS = 8;

    /** A day on which there is something. @param more whether there are more than {@link #ITEMS}; nobody counts how many */
    public record Day(LocalDate date, List<Item> items, boolean more) {}

    public record Item(EntryId id, String title, State state) {}

    @Override public String self() { return register.href() + "/calendar?month=" + month; }

    public String before() { return register.href() + "/calendar?month=" + month.minusMonths(1); }

    public String after() { return register.href() + "/calendar?month=" + month.plusMonths(1); }

    public String label() { return Month.label(month); }

    @JsonIgnore public Month shown() {
        var byDate = days.stream().collect(Collectors.toMap(Day::date, Function.identity()));
        return Month.of(month, date -> shown(date, byDate.getOrDefault(date, new Day(date, List.of(), false))));
    }

    private Month.Day shown(LocalDate date, Day day) {
        var items = day.items().stream().map(item -> new Month.Item(register.href() + "/" + item.id(), "", item.title(), "", item.state().tone())).toList();
        var all = register.href() + "?" + field + "_from=" + date + "&" + field + "_to=" + date;
        return new Month.Day(date, YearMonth.from(date).equals(month), date.equals(today), items, day.more() ? "这一天的全部…" : "", day.more() ? all : null);
    }
}
