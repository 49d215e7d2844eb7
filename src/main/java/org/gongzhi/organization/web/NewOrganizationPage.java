package org.gongzhi.organization.web;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("organization/new")
public record NewOrganizationPage(List<Option> places, List<Option> areas, List<Option> fields) implements Page {

    @Override public String self() { return "/organizations/new"; }
}
