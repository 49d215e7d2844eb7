package org.gongzhi.funding.web;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("funding/new")
public record NewLinePage(int year, List<Option> sources, List<Option> regions) implements Page {

    @Override public String self() { return "/funds/new"; }
}
