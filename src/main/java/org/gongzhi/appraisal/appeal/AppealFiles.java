package org.gongzhi.appraisal.appeal;

import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.FileReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What proves an appeal is read by whoever reads the appeal. */
@Component
class AppealFiles implements FileReach {

    private final JdbcClient db;

    AppealFiles(JdbcClient db) {
        this.db = db;
    }

    @Override public String subject() { return Appeals.SUBJECT; }

    @Override
    public boolean mayRead(UUID appeal, Viewer viewer) {
        return viewer.may("appraisal.read") && db.sql("""
                        select exists (
                            select
                              from appraisal_appeal
                             where id = :appeal
                               and region between :from and :to
                               and (:organization::uuid is null or organization = :organization))
                        """)
                .params(viewer.reach().params())
                .param("appeal", appeal)
                .query(Boolean.class)
                .single();
    }
}
