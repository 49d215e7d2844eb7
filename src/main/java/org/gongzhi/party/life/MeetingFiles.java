package org.gongzhi.party.life;

import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.FileReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Photos of a meeting are for whoever reads the meeting. */
@Component
class MeetingFiles implements FileReach {

    private final JdbcClient db;

    MeetingFiles(JdbcClient db) {
        this.db = db;
    }

    @Override public String subject() { return Meetings.SUBJECT; }

    @Override
    public boolean mayRead(UUID id, Viewer viewer) {
        return viewer.may("life.read") && db.sql("""
                        select exists (
                            select
                              from party_meeting g
                             where g.id = :id
                               and g.region between :from and :to
                               and (:organization::uuid is null or exists (
                                       select from party_unit u where u.party_organization_id = g.branch_id and u.organization_id = :organization)))
                        """)
                .params(viewer.reach().params())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
