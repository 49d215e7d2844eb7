package org.gongzhi.party.life;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Where a table of past meetings is brought. @param taken how many the last one brought; negative before */
@Template("party/life/intake")
public record MeetingImportPage(int taken) implements Page {

    @Override public String self() { return "/party/meetings/import" + (taken < 0 ? "" : "?taken=" + taken); }
}
