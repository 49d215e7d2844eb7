package org.gongzhi.platform.people;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("platform/newperson")
public record NewPersonPage(String region) implements Page {

    @Override public String self() { return "/people/new"; }
}
