package org.gongzhi.register.design.web;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** Where a new register begins. @param groups that there are, as a proposal */
@Template("register/design/new")
public record NewDesignPage(List<Option> groups) implements Page {

    @Override public String self() { return "/registers/design/new"; }
}
