package org.gongzhi.organization.web;

import java.util.List;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("organization/files")
public record FilesPage(OrganizationHead head, List<Attachment> files, boolean mayAdd) implements Page {

    @Override public String self() { return head.href() + "/files"; }
}
