package org.gongzhi.register.disclosure;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** The registers of which something is for everybody. */
@Template("register/disclosure/registers")
public record PublicListPage(List<Item> registers) implements Page {

    public record Item(String key, String name, String about, String icon) {

        public String href() { return "/portal/registers/" + key; }
    }

    @Override public String self() { return "/portal/registers"; }
}
