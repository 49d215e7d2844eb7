package org.gongzhi.organization;

import java.util.Optional;
import org.gongzhi.followup.Parties;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever writes down a problem names the organization as the register does. */
@Component
class PartiesOfTheRegister implements Parties {

    private final JdbcClient db;

    PartiesOfTheRegister(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Party> named(String name, Viewer viewer) {
        return db.sql("""
                        select id, name, region
                          from organization
                         where name = :name
                           and region between :from and :to
                           and stage in ('REGISTERED', 'SUSPENDED', 'LIQUIDATING')
                         order by serial
                         limit 1
                        """)
                .params(DistrictReach.params(viewer))
                .param("name", name.strip())
                .query(Party.class)
                .optional();
    }
}
