package org.gongzhi.followup.interview;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.file.FileReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names written by hand, kept as files; whoever reads the interview reads them. */
@Component
class Drawings implements FileReach {

    private static final String SUBJECT = "interview-signature";

    private final Attachments attachments;
    private final JdbcClient db;

    Drawings(Attachments attachments, JdbcClient db) {
        this.attachments = attachments;
        this.db = db;
    }

    /** @throws Refused {@code interview.signature.drawing} for what is no picture */
    Attachment keep(InterviewId interview, Drawing drawing, Viewer viewer) {
        try {
            var id = attachments.store(viewer.name() + "签名.png", new ByteArrayInputStream(drawing.png()), SUBJECT, interview.value(), viewer);
            return attachments.of(SUBJECT, interview.value()).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        } catch (Refused noPicture) {
            throw new Refused("interview.signature.drawing").at("drawing");
        }
    }

    @Override public String subject() { return SUBJECT; }

    @Override
    public boolean mayRead(UUID interview, Viewer viewer) {
        return viewer.may("interview.read") && db.sql("""
                        select exists (
                            select
                              from interview
                             where id = :id
                               and region between :from and :to
                               and (:organization::uuid is null or organization_id = :organization))
                        """)
                .params(viewer.reach().params())
                .param("id", interview)
                .query(Boolean.class)
                .single();
    }
}
