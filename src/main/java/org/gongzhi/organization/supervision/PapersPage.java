package org.gongzhi.organization.supervision;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** The papers of a matter. */
@Template("organization/supervision/papers")
public record PapersPage(Matter matter, UUID id, List<Attachment> files, boolean mayAdd) implements Page {

    @Override public String self() { return matter.href(id) + "/files"; }
}
