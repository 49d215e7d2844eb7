package org.gongzhi.order.salon;

import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.FileReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The photos of a salon are seen by whoever sees the salon. */
@Component
class SalonFiles implements FileReach {

    private final JdbcClient db;

    SalonFiles(JdbcClient db) {
        this.db = db;
    }

    @Override public String subject() { return "salon"; }

    @Override
    public boolean mayRead(UUID salon, Viewer viewer) {
        return viewer.may("salon.read") && db.sql("""
                        select exists (
                            select
                              from salon s
                             where s.id = :salon
                               and s.region between :from and :to
                               and (:organization::uuid is null
                                    or exists (select from salon_participant p where p.salon_id = s.id and p.organization_id = :organization)))
                        """)
                .params(viewer.reach().params())
                .param("salon", salon)
                .query(Boolean.class)
                .single();
    }
}
