package org.gongzhi.appraisal.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.appeal.AppealStage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next where the older appeals begin; null when there are none */
@Template("appraisal/appeals")
public record AppealListPage(@Nullable AppealStage stage, List<Row> rows, @Nullable Long next) implements Listing<AppealListPage.Row> {

    public record Row(UUID id, long serial, @Heading("编号") String number, @Heading("申诉方") String name, @Heading("评分") String round, @Heading("申诉项") String items,
            @Heading("提出时间") Instant madeAt, @Heading("状态") AppealStage stage) {

        public String href() { return "/appraisals/appeals/" + id; }
    }

    @Override public String self() { return stage == null ? "/appraisals/appeals" : "/appraisals/appeals?stage=" + stage.name(); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/appraisals/appeals")));
        for (var one : AppealStage.values()) tabs.add(new Tab(one.label(), "/appraisals/appeals?stage=" + one.name()));
        return tabs;
    }

    public @Nullable String nextHref() { return next == null ? null : self() + (stage == null ? "?" : "&") + "before=" + next; }
}
