package org.gongzhi.order.need;

import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.FileReach;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sees the photos that residents send: whoever sees the need. */
@Component
class NeedFiles implements FileReach {

    private final JdbcClient db;

    NeedFiles(JdbcClient db) {
        this.db = db;
    }

    @Override public String subject() { return "need"; }

    @Override
    public boolean mayRead(UUID need, @Nullable Viewer viewer) {
        return viewer != null && viewer.may("need.read") && db.sql("""
                        select exists (select
                                         from need n
                                        where n.id = :need
                                          and n.region between :from and :to
                                          and (:organization::uuid is null or exists (
                                                  select from order_partner p where p.order_id = n.order_id and p.organization_id = :organization)))
                        """)
                .params(viewer.reach().params())
                .param("need", need)
                .query(Boolean.class)
                .single();
    }
}
