package org.gongzhi.party.station;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Awards that are to be looked at again within a month. */
@Component
class StationTodos implements TodoSource {

    private final JdbcClient db;
    private final Clock clock;

    StationTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "station.award"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select coalesce(s.name, b.name) as site, a.recheck_on
                          from site_award a
                          left join party_station s on s.id = a.station_id
                          left join party_organization b on b.id = a.branch_id
                         where a.revoked_on is null
                           and a.recheck_on <= :soon
                           and a.region between :from and :to
                         order by a.recheck_on
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("soon", LocalDate.now(clock).plusDays(30))
                .param("limit", limit)
                .query((row, n) -> new Todo("复核称号", row.getString("site"), "/party/awards",
                        row.getObject("recheck_on", LocalDate.class).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1)))
                .list();
    }
}
