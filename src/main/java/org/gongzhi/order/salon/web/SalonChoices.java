package org.gongzhi.order.salon.web;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be chosen on the screens of salons. */
@Component
class SalonChoices {

    private static final int NEEDS = 100;

    private final JdbcClient db;

    SalonChoices(JdbcClient db) {
        this.db = db;
    }

    List<Option> communities(Viewer viewer) {
        return db.sql("""
                        select c.code as value, t.name || ' ' || c.name as label
                          from region c
                          join region t on t.code = c.parent
                         where c.code between :from and :to
                           and c.level = 5
                         order by c.code
                        """)
                .param("from", viewer.reach().from())
                .param("to", viewer.reach().to())
                .query(Option.class)
                .list();
    }

    /** The organizations of the district, wherever in it the viewer works. */
    List<Option> organizations(String region) {
        return db.sql("""
                        select id::text as value, name as label
                          from organization
                         where region between :from and :to
                           and stage = 'REGISTERED'
                         order by name
                        """)
                .param("from", region.substring(0, 6) + "000000")
                .param("to", region.substring(0, 6) + "999999")
                .query(Option.class)
                .list();
    }

    /** Needs of the community that nobody has taken up and that are not yet on this table, latest first. */
    List<Option> openNeeds(SalonHead salon) {
        return db.sql("""
                        select n.id::text as value, n.title || '（' || n.number || '）' as label
                          from need n
                         where n.region like regexp_replace(:region, '(000)+$', '') || '%'
                           and n.stage in ('NEW', 'REOPENED')
                           and not exists (select from salon_need t where t.salon_id = :salon and t.need_id = n.id)
                         order by n.serial desc
                         limit :limit
                        """)
                .param("region", salon.region())
                .param("salon", salon.id().value())
                .param("limit", NEEDS)
                .query(Option.class)
                .list();
    }
}
