package org.gongzhi.party.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next where the older ones begin; null when there are none */
@Template("party/guard/alerts")
public record AlertListPage(@Nullable AlertStage stage, List<Row> rows, @Nullable Long next) implements Listing<AlertListPage.Row> {

    public record Row(
            UUID id,
            long serial,
            UUID branchId,
            @Heading("党组织") String branch,
            @Heading("地区") String place,
            @Heading("预警时正式党员") int fullMembers,
            @Heading("现在正式党员") long now,
            @Heading("预警日期") LocalDate openedOn,
            @Heading("办法") @Nullable String means,
            @Heading("解除日期") @Nullable LocalDate solvedOn,
            @Heading("状态") AlertStage stage) {

        public Row { means = means == null ? null : AlertMove.valueOf(means).label(); }

        public String href() { return "/member-alerts/" + id; }
    }

    @Override public String self() { return stage == null ? "/member-alerts" : "/member-alerts?stage=" + stage; }

    @Override public String sheetName() { return "党员不足预警"; }

    public String with(String param) { return self() + (stage == null ? "?" : "&") + param; }

    public @Nullable String nextHref() { return next == null ? null : with("before=" + next); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("全部", "/member-alerts"));
        for (var one : AlertStage.values()) tabs.add(new Tab(one.label(), "/member-alerts?stage=" + one));
        return tabs;
    }
}
