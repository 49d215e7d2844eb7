package org.gongzhi.party.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** A month of meetings, week by week from Monday on. */
@Template("party/life/calendar")
public record CalendarPage(YearMonth month, LocalDate today, List<Entry> entries) implements Page {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeClock.ZONE);

    public record Entry(UUID id, LocalDate onDay, Instant startsAt, MeetingType type, String topic, String branch, MeetingStage stage) {

        public String href() { return "/party/meetings/" + id; }

        public String hour() { return HOUR.format(startsAt); }

        /** What tells branches apart in a narrow place. */
        public String who() { return branch.replaceFirst("^中共", "").replaceFirst("支部委员会$", ""); }
    }

    /** @param inside whether it lies in this month */
    public record Day(LocalDate date, boolean inside, List<Entry> entries) {}

    @Override public String self() { return "/party/calendar?month=" + month; }

    public String other(int months) { return "/party/calendar?month=" + month.plusMonths(months); }

    public String title() { return month.getYear() + " 年 " + month.getMonthValue() + " 月"; }

    public List<Day> days() {
        var first = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        var last = month.atEndOfMonth().plusDays(8L - month.atEndOfMonth().getDayOfWeek().getValue());
        return first.datesUntil(last).map(day -> new Day(day, YearMonth.from(day).equals(month), entries.stream().filter(entry -> entry.onDay().equals(day)).toList())).toList();
    }
}
