package org.gongzhi.incubation.settlement;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.platform.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds settlements by their number, the number of an agreement, or two characters of the organization's name. */
@Component
@Order(35)
class SettlementSearch implements SearchSource {

    private final JdbcClient db;

    SettlementSearch(JdbcClient db) {
        this.db = db;
    }

    @Override public String label() { return "入驻"; }

    @Override public String permission() { return "incubation.read"; }

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        return db.sql("""
                        select o.name as title, s.number || ' · ' || c.name as sub, '/incubation/settlements/' || s.id as href
                          from settlement s
                          join organization o on o.id = s.organization_id
                          join incubation_centre c on c.id = s.centre_id
                         where s.region between :from and :to
                           and (:organization::uuid is null or s.organization_id = :organization)
                           and (s.number = upper(:asked) or o.bigrams @> :bigrams::text[] and o.name like '%' || :asked || '%'
                                or exists (select from settlement_agreement a where a.settlement_id = s.id and a.number = upper(:asked)))
                         order by s.serial desc
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
