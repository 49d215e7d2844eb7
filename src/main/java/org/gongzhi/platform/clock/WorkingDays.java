package org.gongzhi.platform.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongzhi.platform.district.PerDistrict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On which days the office works: Monday to Friday, but for the holidays and make-up days (调休) of the calendar, which
 * staff keep on its screen.
 */
@Component
public class WorkingDays {

    /** What another program changed in the calendar counts here within seconds. */
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final PerDistrict<Map<LocalDate, Boolean>> exceptions = new PerDistrict<>(FRESH);
    private final JdbcClient db;

    WorkingDays(JdbcClient db) {
        this.db = db;
    }

    public boolean isWorkingDay(LocalDate day) {
        var exception = exceptions.get(this::read).get(day);
        if (exception != null) return exception;
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The working day that comes so many working days after the given day. */
    public LocalDate plus(LocalDate day, int workingDays) {
        var then = day;
        for (int left = workingDays; left > 0; ) {
            then = then.plusDays(1);
            if (isWorkingDay(then)) left--;
        }
        return then;
    }

    /** The end of the working day that comes so many working days after the given moment: a deadline. */
    public Instant deadline(Instant from, int workingDays) {
        return plus(LocalDate.ofInstant(from, OfficeClock.ZONE), workingDays).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1);
    }

    /** To be called when the calendar has changed. */
    public void forget() { exceptions.forget(); }

    private Map<LocalDate, Boolean> read() {
        var read = new HashMap<LocalDate, Boolean>();
        db.sql("select day, working from calendar_day").query(row -> {
            read.put(row.getObject("day", LocalDate.class), row.getBoolean("working"));
        });
        return read;
    }
}
