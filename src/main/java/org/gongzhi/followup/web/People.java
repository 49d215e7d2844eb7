package org.gongzhi.followup.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who and what can be chosen on the screens of follow-up. */
@Component("followUpPeople")
class People {

    private static final int MANY = 300;

    private final JdbcClient db;

    People(JdbcClient db) {
        this.db = db;
    }

    /** Whoever can be made to answer for a case there: people of the organization concerned first. */
    List<Option> whoCanAnswer(String region, @Nullable UUID organization) {
        return db.sql("""
                        select value, label
                          from (select distinct on (p.id) p.id::text as value, p.name || '（' || o.capacity || '）' as label, o.organization_id is null as house
                                  from post o
                                  join role_permission r on r.role = o.role and r.permission = 'followup.work'
                                  join person p on p.id = o.person_id and p.active
                                 where o.until is null
                                   and :region like o.region || '%'
                                   and (o.organization_id is null or o.organization_id = :about::uuid)
                                 order by p.id, o.organization_id is null) s
                         order by house, label
                         limit :many
                        """)
                .param("region", region)
                .param("about", organization)
                .param("many", MANY)
                .query(Option.class)
                .list();
    }

    /** Staff who read cases, to be named in the responsibility chain. */
    List<Option> staff(Viewer viewer) {
        return db.sql("""
                        select value, label
                          from (select distinct on (p.id) p.id::text as value, p.name || '（' || o.capacity || '）' as label
                                  from post o
                                  join role_permission r on r.role = o.role and r.permission = 'followup.read'
                                  join person p on p.id = o.person_id and p.active
                                 where o.until is null
                                   and o.organization_id is null
                                   and rpad(o.region, 12, '0') between rpad(:district, 12, '0') and rpad(:district, 12, '9')
                                 order by p.id) s
                         order by label
                         limit :many
                        """)
                .param("district", viewer.reach().district() == null ? viewer.reach().region() : viewer.reach().district())
                .param("many", MANY)
                .query(Option.class)
                .list();
    }

    /** The district and its towns, as far as the viewer reaches. */
    List<Option> places(Viewer viewer) {
        return db.sql("""
                        select code as value, case level when 3 then name || '（全区）' else name end as label
                          from region
                         where code between :from and :to
                           and level between 3 and 5
                           and (level < 5 or :narrow)
                         order by code
                         limit :many
                        """)
                .param("from", viewer.reach().from())
                .param("to", viewer.reach().to())
                .param("narrow", viewer.reach().region().length() > 6)
                .param("many", MANY)
                .query(Option.class)
                .list();
    }
}
