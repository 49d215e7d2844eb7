package org.gongzhi.party.development;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds somebody on the way into the Party by the number of their file; nobody is found by name. */
@Component
@Order(64)
class DevelopmentSearch implements SearchSource {

    private final JdbcClient db;

    DevelopmentSearch(JdbcClient db) {
        this.db = db;
    }

    @Override public String label() { return "发展党员"; }

    @Override public String permission() { return "development.read"; }

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        return db.sql("""
                        select a.number as title, b.name as sub, '/party/developments/' || a.id as href
                          from party_applicant a
                          join party_organization b on b.id = a.branch_id
                         where a.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = a.branch_id and u.organization_id = :organization))
                           and a.number = upper(:asked)
                         limit :limit
                        """)
                .params(viewer.reach().params())
                .param("asked", asked)
                .param("limit", limit)
                .query(Hit.class)
                .list();
    }
}
