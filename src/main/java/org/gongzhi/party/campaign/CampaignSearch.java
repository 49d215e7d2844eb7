package org.gongzhi.party.campaign;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.platform.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds study campaigns by number or any two characters of the title. */
@Component
@Order(66)
class CampaignSearch implements SearchSource {

    private final JdbcClient db;

    CampaignSearch(JdbcClient db) {
        this.db = db;
    }

    @Override public String label() { return "学习活动"; }

    @Override public String permission() { return "life.read"; }

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        return db.sql("""
                        select c.title, c.number as sub, '/party/campaigns/' || c.id as href
                          from study_campaign c
                         where (:district::text is null or c.region like :district || '%')
                           and (:district::text is not null or c.region between :from and :to)
                           and (c.number = upper(:asked) or c.bigrams @> :bigrams::text[] and c.title like '%' || :asked || '%')
                         order by c.serial desc
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
