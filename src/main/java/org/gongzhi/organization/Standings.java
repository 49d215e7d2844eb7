package org.gongzhi.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to how organizations stand: grade, list and last annual check, for whoever ranks, matches or gates by them. */
@Component
@Transactional(readOnly = true)
public class Standings {

    private static final Map<String, String> RESULTS = Map.of("PASS", "合格", "BASIC", "基本合格", "FAIL", "不合格");

    private final JdbcClient db;
    private final Clock clock;

    Standings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Standing of(UUID organization) { return of(List.of(organization)).getOrDefault(organization, Standing.NONE); }

    /** Of many in one query. Whoever calls has read the ids within somebody's reach. */
    public Map<UUID, Standing> of(Collection<UUID> organizations) {
        var today = LocalDate.now(clock);
        var standings = new HashMap<UUID, Standing>();
        db.sql("""
                        select o.id, l.list, g.grade, i.year, i.stage
                          from unnest(:organizations::uuid[]) as o (id)
                          left join lateral (select max(c.list) as list
                                               from organization_credit c
                                              where c.organization_id = o.id and c.stage in ('LISTED', 'LEAVING')) l on true
                          left join lateral (select g.grade
                                               from organization_grade g
                                              where g.organization_id = o.id and g.stage in ('GRADED', 'TRACKED') and :today between g.valid_from and g.valid_until
                                              order by g.granted_on desc
                                              limit 1) g on true
                          left join lateral (select i.year, i.stage
                                               from organization_inspection i
                                              where i.organization_id = o.id and i.stage in ('PASS', 'BASIC', 'FAIL')
                                              order by i.year desc
                                              limit 1) i on true
                        """)
                .param("organizations", organizations.toArray(UUID[]::new))
                .param("today", today)
                .query(row -> {
                    var list = row.getString("list");
                    standings.put(row.getObject("id", UUID.class), new Standing(list == null ? CreditList.NORMAL : CreditList.valueOf(list),
                            row.getObject("grade", Integer.class), row.getObject("year", Integer.class), row.getString("stage") == null ? null : RESULTS.get(row.getString("stage"))));
                });
        return standings;
    }
}
