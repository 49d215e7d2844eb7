package org.gongzhi.register.design.web;

import java.time.Instant;
import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** What a register was, the newest first, and what each version says otherwise than the one before it. */
@Template("register/design/versions")
public record VersionsPage(String register, String name, int inForce, List<Version> versions) implements Page {

    /** @param changes against the version before; empty for the first */
    public record Version(int version, Instant since, String by, List<String> changes) {}

    @Override public String self() { return "/registers/design/" + register + "/versions"; }
}
