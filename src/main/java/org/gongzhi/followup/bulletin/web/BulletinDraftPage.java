package org.gongzhi.followup.bulletin.web;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** What will be issued, before somebody issues it. */
@Template("followup/bulletin/draft")
public record BulletinDraftPage(BulletinPage draft) implements Page {

    @Override public String self() { return draft.self(); }
}
