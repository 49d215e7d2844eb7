package org.gongzhi.party.mass;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.platform.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds mass organizations by number or any two characters of the name. */
@Component
@Order(52)
class MassSearch implements SearchSource {

    private final JdbcClient db;

    MassSearch(JdbcClient db) {
        this.db = db;
    }

    @Override public String label() { return "群团组织"; }

    @Override public String permission() { return "mass.read"; }

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        return db.sql("""
                        select m.name as title, m.number as sub, '/mass-organizations/' || m.id as href
                          from mass_organization m
                         where m.region between :from and :to
                           and (:organization::uuid is null or m.organization_id = :organization)
                           and (m.number = upper(:asked) or m.bigrams @> :bigrams::text[] and m.name like '%' || :asked || '%')
                         order by m.serial desc
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
