package org.gongzhi.platform.login;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** @param codes shown on this one answer and never again */
@Template("platform/login/recovery")
public record RecoveryPage(List<String> codes, String onward, boolean within) implements Page {

    @Override public String self() { return "/account"; }
}
