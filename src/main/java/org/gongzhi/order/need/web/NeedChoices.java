package org.gongzhi.order.need.web;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be chosen on the screens of needs. */
@Component
class NeedChoices {

    private final JdbcClient db;

    NeedChoices(JdbcClient db) {
        this.db = db;
    }

    List<Option> communities(Viewer viewer) {
        return db.sql("""
                        select c.code as value, t.name || ' ' || c.name as label
                          from region c
                          join region t on t.code = c.parent
                         where c.code between :from and :to
                           and c.level = 5
                         order by c.code
                        """)
                .param("from", viewer.reach().from())
                .param("to", viewer.reach().to())
                .query(Option.class)
                .list();
    }

    List<Option> fields() {
        return db.sql("select code as value, label from service_field order by rank").query(Option.class).list();
    }
}
