package org.gongzhi.register.design.web;

import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** The file of one version. */
@Template("register/design/version")
public record VersionPage(String register, String name, int version, String yaml) implements Page {

    @Override public String self() { return "/registers/design/" + register + "/versions/" + version; }
}
