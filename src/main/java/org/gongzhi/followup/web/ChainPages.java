package org.gongzhi.followup.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.followup.Duty;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class ChainPages {

    private static final int MANY = 500;

    private final JdbcClient db;
    private final People people;
    private final Clock clock;

    ChainPages(JdbcClient db, People people, Clock clock) {
        this.db = db;
        this.people = people;
        this.clock = clock;
    }

    ChainPage show(Viewer viewer) { return new ChainPage(rows(viewer), rules(), people.places(viewer), people.staff(viewer), LocalDate.now(clock)); }

    private List<ChainPage.Row> rows(Viewer viewer) {
        return db.sql("""
                        select x.id, x.duty, r.name as place, x.organization_name, p.name, x.valid_from, x.valid_until
                          from responsible x
                          join region r on r.code = x.region
                          join person p on p.id = x.person_id
                         where x.region between :from and :to
                         order by x.valid_until is not null, x.region, x.organization_name, array_position(array['SECRETARY', 'INSTRUCTOR', 'LEADER'], x.duty), x.serial desc
                         limit :many
                        """)
                .params(viewer.reach().params())
                .param("many", MANY)
                .query((row, n) -> new ChainPage.Row(row.getObject("id", UUID.class), Duty.valueOf(row.getString("duty")), row.getString("place"),
                        row.getString("organization_name"), row.getString("name"), row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    private List<ChainPage.Rule> rules() {
        return db.sql("""
                        select duty, days, valid_from,
                               valid_from = max(valid_from) filter (where valid_from <= :today) over (partition by duty) as in_force
                          from climb_rule
                         order by array_position(array['SECRETARY', 'INSTRUCTOR', 'LEADER'], duty), valid_from desc
                        """)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new ChainPage.Rule(Duty.valueOf(row.getString("duty")), row.getInt("days"), row.getObject("valid_from", LocalDate.class),
                        row.getBoolean("in_force")))
                .list();
    }
}
