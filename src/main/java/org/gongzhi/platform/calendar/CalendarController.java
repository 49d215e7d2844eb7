package org.gongzhi.platform.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
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
    private final ApplicationEventPublisher events;
    private final WorkingDays days;
    private final Clock clock;

    CalendarController(JdbcClient db, ApplicationEventPublisher events, WorkingDays days, Clock clock) {
        this.db = db;
        this.events = events;
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
    @Transactional
    public CalendarPage keep(Form<Day> form, Viewer viewer) {
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
            note(day.day(), "KEEP_DAY", viewer.act(clock.instant(), day.note()), Map.of("day", day.day(), "working", day.working()));
            return day.day().getYear();
        }).orElse(null));
    }

    @PostMapping("/removal")
    @Requires("calendar.keep")
    @Transactional
    public CalendarPage remove(Form<Removal> form, Viewer viewer) {
        return show(form.create(removal -> {
            db.sql("delete from calendar_day where day = :day").param("day", removal.day()).update();
            days.forget();
            note(removal.day(), "REMOVE_DAY", viewer.act(clock.instant(), ""), Map.of("day", removal.day()));
            return removal.day().getYear();
        }).orElse(null));
    }

    private void note(LocalDate day, String deed, Act act, Map<String, ?> data) {
        events.publishEvent(new Noted("calendar", UUID.nameUUIDFromBytes(day.toString().getBytes(StandardCharsets.UTF_8)), deed, act, data));
    }
}
