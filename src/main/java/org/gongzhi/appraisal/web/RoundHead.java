package org.gongzhi.appraisal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.round.RoundStage;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Tab;
import org.jspecify.annotations.Nullable;

/**
 * What stands on top of each screen of a round.
 *
 * @param own    whether an organization looks, which sees nobody but itself
 * @param office whether the scheme is for the viewer's office to run
 * @param peers  whether organizations score each other
 * @param voices whether the public is asked
 */
public record RoundHead(UUID id, String number, String title, String scheme, int version, String place, LocalDate from, LocalDate to, RoundStage stage,
        @Nullable LocalDate objectionUntil, boolean own, boolean office, boolean peers, boolean voices) {

    public String href() { return "/appraisals/" + id; }

    public String sub() { return number + " · " + scheme + " 第 " + version + " 版 · " + place; }

    public String period() { return from + " 至 " + to; }

    /** Whether this viewer moves the round along while it is open. */
    public boolean runs(Viewer viewer) { return open() && office && viewer.may("appraisal.run"); }

    public boolean open() { return stage == RoundStage.OPEN; }

    public List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("概况", href()));
        tabs.add(new Tab(own ? "我的得分" : "评分对象", href() + "/subjects"));
        if (open()) tabs.add(new Tab("打分", href() + "/marking"));
        if (!own) tabs.add(new Tab("待评项", href() + "/owing"));
        if (!own) tabs.add(new Tab("评委", href() + "/panel"));
        if (!own && voices) tabs.add(new Tab("群众评议", href() + "/voices"));
        return tabs;
    }
}
