package org.gongzhi.appraisal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.round.RoundStage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next where the older rounds begin; null when there are none */
@Template("appraisal/list")
public record RoundListPage(@Nullable RoundStage stage, List<Row> rows, @Nullable Long next) implements Listing<RoundListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("名称") String title, @Heading("评分办法") String scheme,
            @Heading("范围") String place, @Heading("开始") LocalDate periodFrom, @Heading("结束") LocalDate periodTo, @Heading("申诉截止") @Nullable LocalDate objectionUntil,
            @Heading("状态") RoundStage stage) {

        public String href() { return "/appraisals/" + id; }
    }

    @Override public String self() { return stage == null ? "/appraisals" : "/appraisals?stage=" + stage.name(); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/appraisals")));
        for (var one : RoundStage.values()) tabs.add(new Tab(one.label(), "/appraisals?stage=" + one.name()));
        return tabs;
    }

    public @Nullable String nextHref() { return next == null ? null : with("before=" + next); }

    public String with(String parameter) { return self() + (stage == null ? "?" : "&") + parameter; }
}
