package org.gongzhi.party.creation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.todo.Todo;
import org.gongzhi.platform.todo.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applications for five stars that wait for somebody, and stars that are to be looked at again. */
@Component
class StarTodos implements TodoSource {

    private final JdbcClient db;
    private final Clock clock;

    StarTodos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override public String permission() { return "creation.read"; }

    @Override
    public List<Todo> todos(Viewer viewer, int limit) {
        return db.sql("""
                        select s.branch_id, b.name, s.recheck_on, case s.stage when 'APPLIED' then '考评创建' when 'CHECKED' then '公示创建' else '复核五星级' end as kind
                          from star_creation s
                          join party_organization b on b.id = s.branch_id
                         where (s.stage = 'APPLIED' and :checks or s.stage = 'CHECKED' and :awards or s.stage = 'AWARDED' and s.recheck_on <= :soon and :awards)
                           and s.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = s.branch_id and u.organization_id = :organization))
                         order by s.recheck_on nulls first, s.serial
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("checks", viewer.may("creation.check"))
                .param("awards", viewer.may("creation.award"))
                .param("soon", LocalDate.now(clock).plusDays(30))
                .param("limit", limit)
                .query((row, n) -> {
                    var day = row.getObject("recheck_on", LocalDate.class);
                    return new Todo(row.getString("kind"), row.getString("name"), "/party/creation/" + row.getString("branch_id"),
                            day == null ? null : day.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant().minusSeconds(1));
                })
                .list();
    }
}
