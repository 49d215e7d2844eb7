package org.gongzhi.followup;

import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.FileReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proofs of a case are read by whoever reads the case. */
@Component
class FollowUpFiles implements FileReach {

    private final JdbcClient db;

    FollowUpFiles(JdbcClient db) {
        this.db = db;
    }

    @Override public String subject() { return "follow-up"; }

    @Override
    public boolean mayRead(UUID id, Viewer viewer) {
        return viewer.may("followup.read") && db.sql("""
                        select exists (
                            select
                              from follow_up
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
