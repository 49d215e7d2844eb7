package org.gongzhi.platform.people;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("platform/newperson")
public record NewPersonPage(List<Option> roles, String region) implements Page {

    @Override public String self() { return "/people/new"; }
}
