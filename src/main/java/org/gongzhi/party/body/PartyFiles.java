package org.gongzhi.party.body;

import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.FileReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers of a Party organization — application, approval, minutes of its founding — are read by whoever reads it, but not by the units that it only covers. */
@Component
class PartyFiles implements FileReach {

    private final JdbcClient db;

    PartyFiles(JdbcClient db) {
        this.db = db;
    }

    @Override public String subject() { return PartyOrganization.SUBJECT; }

    @Override
    public boolean mayRead(UUID id, Viewer viewer) {
        return viewer.may("party.read") && db.sql("""
                        select exists (
                            select
                              from party_organization
                             where id = :id
                               and region between :from and :to
                               and (:organization::uuid is null or organization_id = :organization))
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
