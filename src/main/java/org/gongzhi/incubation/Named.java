package org.gongzhi.incubation;

import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds an organization by the name that somebody types at a desk. */
@Component
public class Named {

    private final JdbcClient db;

    Named(JdbcClient db) {
        this.db = db;
    }

    /** @throws Refused {@code incubation.organization.unknown} at {@code organization} unless one within reach is called so */
    public UUID organization(@Nullable String name, Viewer viewer) {
        var found = db.sql("""
                        select id
                          from organization
                         where name = :name
                           and region between :from and :to
                           and stage in ('REGISTERED', 'PREPARING', 'SUSPENDED')
                        """)
                .params(viewer.reach().params())
                .param("name", name == null ? "" : name.strip())
                .query(UUID.class)
                .list();
        if (found.size() != 1) throw new Refused("incubation.organization.unknown").at("organization");
        return found.get(0);
    }
}
