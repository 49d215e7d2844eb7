package org.gongzhi.order;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.platform.search.SearchSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds orders by number or any two characters of the title. */
@Component
@org.springframework.core.annotation.Order(10)
@Transactional(readOnly = true)
class OrderSearch implements SearchSource {

    private final JdbcClient db;

    OrderSearch(JdbcClient db) {
        this.db = db;
    }

    @Override public String label() { return "服务单"; }

    @Override public String permission() { return "order.read"; }

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        return db.sql("""
                        select o.title, o.number || ' · ' || r.name as sub, '/orders/' || o.id as href
                          from service_order o
                          join region r on r.code = o.region
                         where o.region between :from and :to
                           and (:organization::uuid is null or o.stage = 'OPEN'
                                or exists (select from order_partner p where p.order_id = o.id and p.organization_id = :organization))
                           and (o.number = upper(:asked) or o.bigrams @> :bigrams::text[] and o.title like '%' || :asked || '%')
                         order by o.serial desc
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("asked", asked)
                .param("bigrams", Bigrams.of(asked))
                .param("limit", limit)
                .query(Hit.class)
                .list();
    }
}
