package org.gongzhi.party.body;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.platform.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds Party organizations by number or any two characters of the name. */
@Component
@Order(50)
class PartySearch implements SearchSource {

    private final JdbcClient db;

    PartySearch(JdbcClient db) {
        this.db = db;
    }

    @Override public String label() { return "党组织"; }

    @Override public String permission() { return "party.read"; }

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        return db.sql("""
                        select b.name as title, b.number as sub, '/party-organizations/' || b.id as href
                          from party_organization b
                         where b.region between :from and :to
                           and (:organization::uuid is null or b.organization_id = :organization)
                           and (b.number = upper(:asked) or b.bigrams @> :bigrams::text[] and b.name like '%' || :asked || '%')
                         order by b.serial desc
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
