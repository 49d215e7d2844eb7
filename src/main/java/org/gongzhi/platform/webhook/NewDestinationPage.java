package org.gongzhi.platform.webhook;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("platform/webhook/new")
public record NewDestinationPage(List<Option> kinds, List<Option> types) implements Page {

    @Override public String self() { return "/destinations/new"; }
}
