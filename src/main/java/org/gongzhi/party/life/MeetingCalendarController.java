package org.gongzhi.party.life;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Month;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeetingCalendarController {


    private final JdbcClient db;
    private final Clock clock;

    MeetingCalendarController(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @GetMapping("/party/calendar")
    @Requires("life.read")
    CalendarPage month(@RequestParam(required = false) @Nullable YearMonth month, Viewer viewer) {
        var shown = month == null ? YearMonth.now(clock) : month;
        return new CalendarPage(shown, LocalDate.now(clock), db.sql("""
                        select d.id, d.on_day, d.starts_at, d.type, d.topic, b.name as branch, d.stage, d.of_day
                          from (
                        select g.id, g.on_day, g.starts_at, g.serial, g.type, g.topic, g.branch_id, g.stage, count(*) over (partition by g.on_day)::int as of_day,
                               row_number() over (partition by g.on_day order by g.starts_at, g.serial) as rank
                          from party_meeting g
                         where g.on_day between :first and :last
                           and g.stage <> 'CANCELLED'
                           and g.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = g.branch_id and u.organization_id = :organization))
                               ) d
                          join party_organization b on b.id = d.branch_id
                         where d.rank <= :most
                         order by d.on_day, d.starts_at, d.serial
                        """)
                .params(viewer.reach().params())
                .param("first", Month.first(shown))
                .param("last", Month.last(shown))
                .param("most", CalendarPage.ITEMS)
                .query(CalendarPage.Entry.class)
                .list());
    }
}
