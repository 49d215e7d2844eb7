package org.gongzhi.party.life;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.page.Month;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** A month of meetings, week by week from Monday on. */
@Template("party/life/calendar")
public record CalendarPage(YearMonth month, LocalDate today, List<Entry> entries) implements Page {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeClock.ZONE);

    /** @param ofDay how many there are on that day */
    public record Entry(UUID id, LocalDate onDay, Instant startsAt, MeetingType type, String topic, String branch, MeetingStage stage, int ofDay) {

        public String href() { return "/party/meetings/" + id; }

        public String hour() { return HOUR.format(startsAt); }

        /** What tells branches apart in a narrow place. */
        public String who() { return branch.replaceFirst("^中共", "").replaceFirst("支部委员会$", ""); }
    }

    /** Of one day; the rest is counted. */
    static final int ITEMS = 4;

    @Override public String self() { return "/party/calendar?month=" + month; }

    public String other(int months) { return "/party/calendar?month=" + month.plusMonths(months); }

    public String title() { return Month.label(month); }

    @JsonIgnore public Month shown() { return Month.of(month, this::day); }

    private Month.Day day(LocalDate date) {
        var all = entries.stream().filter(entry -> entry.onDay().equals(date)).toList();
        var items = all.stream().map(one -> new Month.Item(one.href(), one.hour(), one.type().label(), one.who(), one.stage().tone())).toList();
        var more = all.isEmpty() ? 0 : all.get(0).ofDay() - all.size();
        return new Month.Day(date, YearMonth.from(date).equals(month), date.equals(today), items, more > 0 ? "还有 " + more + " 场" : "", more > 0 ? "/party/meetings?on=" + date : null);
    }
}
