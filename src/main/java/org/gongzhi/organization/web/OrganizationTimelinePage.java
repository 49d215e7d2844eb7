package org.gongzhi.organization.web;

import java.util.List;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("organization/timeline")
public record OrganizationTimelinePage(OrganizationHead head, List<Timeline.Entry> entries) implements Page {

    @Override public String self() { return head.href() + "/timeline"; }
}
