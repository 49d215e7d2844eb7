package org.gongzhi.platform.people;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** @param groups all permissions there are, by module */
@Template("platform/role")
public record RolePage(String code, String name, String note, List<Group> groups, List<String> granted) implements Page {

    public record Group(String label, List<Option> permissions) {}

    @Override public String self() { return "/roles/" + code; }
}
