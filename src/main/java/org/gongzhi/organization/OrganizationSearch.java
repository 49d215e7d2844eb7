package org.gongzhi.organization;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.platform.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds organizations by credit code or any two characters of the name, of many the newest. */
@Component
@Order(30)
@Transactional(readOnly = true)
class OrganizationSearch implements SearchSource {

    private final JdbcClient db;
    private final NewestNamed named;

    OrganizationSearch(JdbcClient db, NewestNamed named) {
        this.db = db;
        this.named = named;
    }

    @Override public String label() { return "社会组织"; }

    @Override public String permission() { return "organization.read"; }

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        var newest = named.find(asked, Long.MAX_VALUE, limit, viewer.reach().params());
        return db.sql("""
                        select o.name as title, concat_ws(' · ', o.credit_code, r.name) as sub, '/organizations/' || o.id as href
                          from organization o
                          join region r on r.code = o.region
                         where o.region between :from and :to
                           and (:newest::bigint[] is null or o.serial = any(:newest))
                           and (:asked::text is null or o.credit_code = upper(:asked) or o.bigrams @> :bigrams::text[] and o.name like '%' || :asked || '%')
                         order by o.name
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("newest", newest.map(all -> all.toArray(Long[]::new)).orElse(null))
                .param("asked", newest.isPresent() ? null : asked)
                .param("bigrams", Bigrams.of(asked))
                .param("limit", limit)
                .query(Hit.class)
                .list();
    }
}
