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
@Template("party/guard/papers")
public record PaperListPage(@Nullable PaperStage stage, List<Row> rows, @Nullable Long next) implements Listing<PaperListPage.Row> {

    public record Row(
            UUID id,
            long serial,
            UUID branchId,
            @Heading("党组织") String branch,
            @Heading("地区") String place,
            @Heading("最近活动") LocalDate silentSince,
            @Heading("黄牌日期") LocalDate amberOn,
            @Heading("红牌日期") @Nullable LocalDate redOn,
            @Nullable UUID followUpId,
            @Heading("督办编号") @Nullable String followUp,
            @Heading("整改日期") @Nullable LocalDate rectifiedOn,
            @Heading("状态") PaperStage stage) {}

    @Override public String self() { return stage == null ? "/paper-branches" : "/paper-branches?stage=" + stage; }

    @Override public String sheetName() { return "空壳支部预警"; }

    public String with(String param) { return self() + (stage == null ? "?" : "&") + param; }

    public @Nullable String nextHref() { return next == null ? null : with("before=" + next); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("全部", "/paper-branches"));
        for (var one : PaperStage.values()) tabs.add(new Tab(one.label(), "/paper-branches?stage=" + one));
        return tabs;
    }
}
