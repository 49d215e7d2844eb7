package org.gongzhi.platform.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deadlines count working days; which days those are is kept here. */
@RestController
@RequestMapping("/calendar")
class CalendarController {

    record Day(@NotNull LocalDate day, boolean working, @NotBlank @Size(max = 40) String note) {}

    record Removal(@NotNull LocalDate day) {}

    private final JdbcClient db;
    private final WorkingDays days;
    private final Clock clock;

    CalendarController(JdbcClient db, WorkingDays days, Clock clock) {
        this.db = db;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping
    @Requires("calendar.read")
    @Menu.Entry(value = "工作日历", icon = "calendar", group = "管理", rank = 930)
    CalendarPage show(@RequestParam(required = false) @Nullable Integer year) {
        var of = year == null ? LocalDate.now(clock).getYear() : year;
        return new CalendarPage(of, db.sql("select day, working, note from calendar_day where day between :from and :to order by day")
                .param("from", LocalDate.of(of, 1, 1))
                .param("to", LocalDate.of(of, 12, 31))
                .query(CalendarPage.Row.class)
                .list());
    }

    @PostMapping
    @Requires("calendar.keep")
    CalendarPage keep(Form<Day> form, Viewer viewer) {
        return show(form.create(day -> {
            db.sql("""
                            insert into calendar_day (day, working, note) values (:day, :working, :note)
                                on conflict (day) do update set working = excluded.working, note = excluded.note
                            """)
                    .param("day", day.day())
                    .param("working", day.working())
                    .param("note", day.note())
                    .update();
            days.forget();
            return day.day().getYear();
        }).orElse(null));
    }

    @PostMapping("/removal")
    @Requires("calendar.keep")
    CalendarPage remove(Form<Removal> form, Viewer viewer) {
        return show(form.create(removal -> {
            db.sql("delete from calendar_day where day = :day").param("day", removal.day()).update();
            days.forget();
            return removal.day().getYear();
        }).orElse(null));
    }
}
