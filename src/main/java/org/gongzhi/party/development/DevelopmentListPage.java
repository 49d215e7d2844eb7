package org.gongzhi.party.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Names are masked here and in the sheet. @param next where the older ones begin; null when there are none */
@Template("party/development/list")
public record DevelopmentListPage(@Nullable DevelopmentStage stage, List<Row> rows, @Nullable Long next) implements Listing<DevelopmentListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("姓名") @Nullable String name, @Heading("党支部") String branch,
            @Heading("申请日期") LocalDate appliedOn, @Heading("确定积极分子") @Nullable LocalDate activistOn, @Heading("确定发展对象") @Nullable LocalDate objectOn,
            @Heading("支部大会通过") @Nullable LocalDate votedOn, @Heading("预备期到") @Nullable LocalDate probationUntil, @Heading("阶段") DevelopmentStage stage) {

        public String href() { return "/party/developments/" + id; }
    }

    @Override public String self() { return stage == null ? "/party/developments" : "/party/developments?stage=" + stage.name(); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/party/developments")));
        for (var one : DevelopmentStage.values()) tabs.add(new Tab(one.label(), "/party/developments?stage=" + one.name()));
        return tabs;
    }

    public String with(String parameter) { return self() + (stage == null ? "?" : "&") + parameter; }

    public @Nullable String older() { return next == null ? null : with("before=" + next); }
}
