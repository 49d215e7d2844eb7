package org.gongzhi.party.life;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeetingCalendarController {

    private static final int MOST = 400;

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
                        select g.id, g.on_day, g.starts_at, g.type, g.topic, b.name as branch, g.stage
                          from party_meeting g
                          join party_organization b on b.id = g.branch_id
                         where g.on_day between :first and :last
                           and g.stage <> 'CANCELLED'
                           and g.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = g.branch_id and u.organization_id = :organization))
                         order by g.on_day, g.starts_at, g.serial
                         limit :most
                        """)
                .params(viewer.reach().params())
                .param("first", shown.atDay(1))
                .param("last", shown.atEndOfMonth())
                .param("most", MOST)
                .query(CalendarPage.Entry.class)
                .list());
    }
}
