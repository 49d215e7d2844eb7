package org.gongzhi.order.need;

import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.envelope.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Private links: whoever holds one has proved to be the resident. */
@Component
class Links {

    private final JdbcClient db;

    Links(JdbcClient db) {
        this.db = db;
    }

    /** @throws Missing for every secret that opens nothing, however it is wrong */
    Holder holder(String secret) {
        return db.sql("""
                        select id as need, null::uuid as support from need where secret_hash = :hash
                         union all
                        select need_id, id from need_support where secret_hash = :hash
                        """)
                .param("hash", Secret.hash(secret))
                .query((row, n) -> new Holder(new NeedId(row.getObject("need", UUID.class)), row.getObject("support", UUID.class)))
                .optional()
                .orElseThrow(Missing::new);
    }
}
