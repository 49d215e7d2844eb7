package org.gongzhi.organization.web;

import java.util.UUID;
import org.gongzhi.organization.DistrictReach;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the organization that a page is about, within the viewer's reach. */
@Component
public class OrganizationHeads {

    private final JdbcClient db;

    OrganizationHeads(JdbcClient db) {
        this.db = db;
    }

    public OrganizationHead of(UUID id, Viewer viewer) {
        return db.sql("""
                        select o.id, o.name, coalesce(o.credit_code, o.filed_number) as code, o.kind, r.full_name as place, o.stage
                          from organization o
                          join region r on r.code = o.region
                         where o.id = :id
                           and o.region between :from and :to
                        """)
                .params(DistrictReach.params(viewer))
                .param("id", id)
                .query(OrganizationHead.class)
                .optional()
                .orElseThrow(Missing::new);
    }
}
