package org.gongzhi.followup.interview;

import java.io.ByteArrayInputStream;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.file.Attachments;
import org.springframework.stereotype.Component;

/** Names written by hand, kept as files. */
@Component
class Drawings {

    static final String SUBJECT = "interview-signature";

    private final Attachments attachments;

    Drawings(Attachments attachments) {
        this.attachments = attachments;
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
}
