package org.gongzhi.register.design.web;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.register.definition.Mistake;

/** Where a file is taken in. @param yaml what was brought @param mistakes in it, by their lines */
@Template("register/design/paper")
public record PaperPage(String yaml, List<Mistake> mistakes) implements Page {

    @Override public String self() { return "/registers/design/file"; }
}
