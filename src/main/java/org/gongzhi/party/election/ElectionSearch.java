package org.gongzhi.party.election;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.platform.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds elections by number or by the name of the branch. */
@Component
@Order(63)
class ElectionSearch implements SearchSource {

    private final JdbcClient db;

    ElectionSearch(JdbcClient db) {
        this.db = db;
    }

    @Override public String label() { return "换届选举"; }

    @Override public String permission() { return "election.read"; }

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        return db.sql("""
                        select b.name || '换届' as title, e.number || ' · 届满 ' || to_char(e.due_on, 'YYYY-MM-DD') as sub, '/party/elections/' || e.id as href
                          from party_election e
                          join party_organization b on b.id = e.branch_id
                         where e.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = e.branch_id and u.organization_id = :organization))
                           and (e.number = upper(:asked) or b.bigrams @> :bigrams::text[] and b.name like '%' || :asked || '%')
                         order by e.serial desc
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
