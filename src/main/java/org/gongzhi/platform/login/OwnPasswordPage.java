package org.gongzhi.platform.login;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

@Template("platform/login/password")
public record OwnPasswordPage(String name) implements Page {

    @Override public String self() { return "/login/password"; }
}
