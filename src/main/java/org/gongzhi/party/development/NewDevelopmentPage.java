package org.gongzhi.party.development;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("party/development/new")
public record NewDevelopmentPage(List<Option> branches) implements Page {

    @Override public String self() { return "/party/developments/new"; }
}
