package org.gongzhi.organization.web;

import java.util.UUID;
import org.gongzhi.organization.DistrictReach;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.FileReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may open an organization's papers. */
@Component
class OrganizationFiles implements FileReach {

    private final JdbcClient db;

    OrganizationFiles(JdbcClient db) {
        this.db = db;
    }

    @Override public String subject() { return "organization"; }

    @Override
    public boolean mayRead(UUID id, Viewer viewer) {
        return ProfilePages.mayRead(id, viewer) && db.sql("""
                        select exists (select
                                         from organization
                                        where id = :id
                                          and region between :from and :to)
                        """)
                .params(DistrictReach.params(viewer))
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
