package org.gongzhi.appraisal.web;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Where a table of marks is fetched and brought. */
@Template("appraisal/table")
public record TablePage(RoundHead head) implements Page {

    @Override public String self() { return head.href() + "/import"; }
}
