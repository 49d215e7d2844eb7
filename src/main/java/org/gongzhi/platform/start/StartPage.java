package org.gongzhi.platform.start;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("platform/start")
public record StartPage() implements Page {

    @Override public String self() { return "/start"; }
}
