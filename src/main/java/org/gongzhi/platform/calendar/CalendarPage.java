package org.gongzhi.platform.calendar;

import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;

/** The days of a year that are not what their weekday says. */
@Template("platform/calendar")
public record CalendarPage(int year, List<Row> rows) implements Listing<CalendarPage.Row> {

    public record Row(@Heading("日期") LocalDate day, @Heading("上班") boolean working, @Heading("说明") String note) {

        public String kind() { return working ? "上班" : "放假"; }

        public String weekday() { return "周" + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1); }
    }

    @Override public String self() { return "/calendar?year=" + year; }
}
