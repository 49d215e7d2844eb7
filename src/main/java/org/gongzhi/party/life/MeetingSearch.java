package org.gongzhi.party.life;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.platform.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds meetings by number or any two characters of the topic. */
@Component
@Order(62)
class MeetingSearch implements SearchSource {

    private final JdbcClient db;

    MeetingSearch(JdbcClient db) {
        this.db = db;
    }

    @Override public String label() { return "组织生活"; }

    @Override public String permission() { return "life.read"; }

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        return db.sql("""
                        select g.topic as title, g.number || ' · ' || b.name || ' · ' || to_char(g.on_day, 'YYYY-MM-DD') as sub, '/party/meetings/' || g.id as href
                          from party_meeting g
                          join party_organization b on b.id = g.branch_id
                         where g.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = g.branch_id and u.organization_id = :organization))
                           and (g.number = upper(:asked) or g.bigrams @> :bigrams::text[] and g.topic like '%' || :asked || '%')
                         order by g.serial desc
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
