package org.gongzhi.party.development;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** The file on paper. */
@Template("party/development/file")
public record DevelopmentFilePage(DevelopmentPage development) implements Page {

    @Override public String self() { return development.self() + "/file"; }
}
