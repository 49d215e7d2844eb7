package org.gongzhi.followup.bulletin.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.followup.What;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;

/** The cases behind one number of a monthly notice, as they stood when it was issued. */
@Template("followup/bulletin/cases")
public record BulletinCasesPage(UUID bulletin, String title, What what, List<Line> rows) implements Listing<Line> {

    @Override public String self() { return "/bulletins/" + bulletin + "/cases?what=" + what.name(); }

    @Override public String sheetName() { return title + " " + what.label(); }
}
