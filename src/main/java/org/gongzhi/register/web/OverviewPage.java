package org.gongzhi.register.web;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;

/** All registers that the viewer reads, under their headings. */
@Template("register/overview")
public record OverviewPage(List<Group> groups) implements Page {

    public record Group(String label, List<Item> items) {}

    /** @param open how many entries have not ended; at most {@link #MANY} are counted */
    public record Item(String key, String name, String about, String icon, String href, int open, boolean own) {

        public String shown() { return open >= MANY ? MANY + "+" : String.valueOf(open); }
    }

    public static final int MANY = 1_000;

    @Override public String self() { return "/registers"; }
}
