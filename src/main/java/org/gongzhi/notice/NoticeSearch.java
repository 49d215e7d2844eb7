package org.gongzhi.notice;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.search.Bigrams;
import org.gongzhi.platform.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds notices by number or any two characters of the title. */
@Component
@Order(50)
class NoticeSearch implements SearchSource {

    private final JdbcClient db;

    NoticeSearch(JdbcClient db) {
        this.db = db;
    }

    @Override public String label() { return "公示"; }

    @Override public String permission() { return "notice.read"; }

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        var reach = viewer.reach();
        return db.sql("""
                        select n.title, n.number as sub, '/notices/' || n.id as href
                          from notice n
                         where n.region between :from and :to
                           and (n.number = upper(:asked) or n.bigrams @> :bigrams::text[] and n.title like '%' || :asked || '%')
                         order by n.serial desc
                         limit :limit
                        """)
                .param("from", reach.from().substring(0, 6) + "000000")
                .param("to", reach.to().substring(0, 6) + "999999")
                .param("asked", asked)
                .param("bigrams", Bigrams.of(asked))
                .param("limit", limit)
                .query(Hit.class)
                .list();
    }
}
