package org.gongzhi.party.pioneer;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.platform.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what branches offer by number or any two characters of the title. */
@Component
@Order(65)
class OfferSearch implements SearchSource {

    private final JdbcClient db;

    OfferSearch(JdbcClient db) {
        this.db = db;
    }

    @Override public String label() { return "先锋引领资源"; }

    @Override public String permission() { return "pioneer.read"; }

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        return db.sql("""
                        select f.title, f.number || ' · ' || b.name as sub, '/party/pioneer/offers/' || f.id as href
                          from pioneer_offer f
                          join party_organization b on b.id = f.branch_id
                         where f.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = f.branch_id and u.organization_id = :organization))
                           and (f.number = upper(:asked) or f.bigrams @> :bigrams::text[] and f.title like '%' || :asked || '%')
                         order by f.serial desc
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
