package org.gongzhi.party.development;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.privacy.Disclosures;

/** What is kept of the viewer's own way into the Party, and who looked at their name. */
@Template("party/development/mine")
public record OwnDevelopmentPage(String name, List<Own> files) implements Page {

    static final String HREF = "/party/developments/mine";

    public record Own(DevelopmentPage development, List<Disclosures.Look> looks) {}

    @Override public String self() { return HREF; }
}
