package org.gongzhi.followup;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.platform.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases by number or any two characters of the title or of the organization's name. */
@Component
@Order(40)
class FollowUpSearch implements SearchSource {

    private final JdbcClient db;

    FollowUpSearch(JdbcClient db) {
        this.db = db;
    }

    @Override public String label() { return "督办事项"; }

    @Override public String permission() { return "followup.read"; }

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        return db.sql("""
                        select f.title, f.number || case f.organization_name when '' then '' else ' · ' || f.organization_name end as sub, '/follow-ups/' || f.id as href
                          from follow_up f
                         where f.region between :from and :to
                           and (:organization::uuid is null or f.organization_id = :organization)
                           and (f.number = upper(:asked)
                                or f.bigrams @> :bigrams::text[] and (f.title like '%' || :asked || '%' or f.organization_name like '%' || :asked || '%'))
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
