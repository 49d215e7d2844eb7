package org.gongzhi.register.web;

import java.util.ArrayList;
import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.register.Register;
import org.gongzhi.register.definition.Look.View;

/**
 * A register as its pages show it.
 *
 * @param own       whether the district has changed it or made it
 * @param mayCreate whether this viewer makes new entries
 */
public record RegisterHead(String key, String name, String noun, String about, String source, String group, String icon, int version, boolean own,
        boolean mayCreate, boolean mayKeep, boolean mayImport, List<Tab> tabs) {

    static RegisterHead of(Register register, Viewer viewer) {
        var definition = register.definition();
        var head = definition.head();
        var creates = viewer.may("register.keep") && definition.creation().mayBeMadeBy(viewer.role());
        return new RegisterHead(head.key(), head.name(), head.noun(), head.about(), head.shownSource(), head.group(), head.icon(), register.version(), register.own(),
                creates, viewer.may("register.keep") && definition.rights().mayKeep(viewer.role()), creates && viewer.may("register.import"), tabs(register));
    }

    private static List<Tab> tabs(Register register) {
        var tabs = new ArrayList<>(List.of(new Tab("列表", register.href())));
        if (register.definition().lifecycle().states().size() > 1) tabs.add(new Tab("看板", register.href() + "/board"));
        if (register.definition().look().calendar() != null) tabs.add(new Tab("日历", register.href() + "/calendar"));
        tabs.add(new Tab("说明", register.href() + "/about"));
        return tabs;
    }

    public String href() { return "/registers/" + key; }

    /** Where one looks first. */
    static String first(Register register) {
        var view = register.definition().look().view();
        return register.href() + (view == View.BOARD ? "/board" : view == View.CALENDAR ? "/calendar" : "");
    }

}
