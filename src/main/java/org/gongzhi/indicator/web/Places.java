package org.gongzhi.indicator.web;

import java.util.List;
import org.gongzhi.indicator.Ask;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The regions that somebody may ask about. */
@Component
class Places {

    private static final int MOST = 600;

    private final JdbcClient db;

    Places(JdbcClient db) {
        this.db = db;
    }

    /** Towns, and indented below each its communities. */
    List<Option> options(Viewer viewer) {
        return db.sql("""
                        select r.code as value,
                               case when r.code like '%000000' then '' when r.code like '%000' then '　' else '　　' end || r.name as label
                          from region r
                         where r.code between :from and :to
                         order by r.code
                         limit :most
                        """)
                .params(viewer.reach().params())
                .param("most", MOST)
                .query(Option.class)
                .list();
    }

    String name(Ask ask, Viewer viewer) {
        return db.sql("select name from region where code = :code")
                .param("code", ask.region() == null ? viewer.reach().from() : ask.region())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
