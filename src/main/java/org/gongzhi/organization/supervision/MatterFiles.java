package org.gongzhi.organization.supervision;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.file.Attachments;
import org.springframework.stereotype.Component;

/** The papers of a matter, for its page. */
@Component
public class MatterFiles {

    private final Attachments attachments;

    MatterFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** The caller has read the matter within the viewer's reach. */
    public List<Attachment> of(Matter matter, UUID id) { return attachments.of(matter.subject(), id); }
}
