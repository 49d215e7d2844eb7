package org.gongzhi.party.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param mine only what the viewer said */
@Template("party/find/list")
public record LeadListPage(boolean mine, @Nullable LeadStage stage, List<Row> rows, @Nullable Long next) implements Listing<LeadListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("登记日期") LocalDate saidOn, @Heading("姓名") String name, @Heading("情况") LeadKind kind,
            @Heading("来源") LeadOrigin origin, @Heading("所在组织") @Nullable String organization, @Heading("地区") String place, @Heading("负责的支部") @Nullable String branch,
            @Heading("状态") LeadStage stage) {

        public String href() { return "/member-leads/" + id; }
    }

    @Override public String self() { return mine ? "/member-leads/mine" : stage == null ? "/member-leads" : "/member-leads?stage=" + stage; }

    @Override public String sheetName() { return "找组织登记"; }

    public String with(String param) { return self() + (self().contains("?") ? "&" : "?") + param; }

    public @Nullable String nextHref() { return next == null ? null : with("before=" + next); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("全部", "/member-leads"));
        for (var one : LeadStage.values()) tabs.add(new Tab(one.label(), "/member-leads?stage=" + one));
        return tabs;
    }
}
