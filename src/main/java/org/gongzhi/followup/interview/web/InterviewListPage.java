package org.gongzhi.followup.interview.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.followup.FollowUpSource;
import org.gongzhi.followup.interview.InterviewId;
import org.gongzhi.followup.interview.InterviewStage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next where the older interviews begin; null when there are none */
@Template("followup/interview/list")
public record InterviewListPage(@Nullable InterviewStage stage, LocalDate today, List<Row> rows, @Nullable Long next) implements Listing<InterviewListPage.Row> {

    public record Row(
            InterviewId id,
            long serial,
            @Heading("编号") String number,
            @Heading("事由") String title,
            @Heading("来源") FollowUpSource source,
            @Heading("社会组织") String organization,
            @Heading("约谈时间") Instant at,
            @Heading("地点") String place,
            @Heading("主持") String host,
            @Heading("整改期限") @Nullable LocalDate due,
            @Heading("状态") InterviewStage stage,
            @Heading("结果") String outcome) {

        public String href() { return "/interviews/" + id; }

        public boolean late(LocalDate today) { return stage == InterviewStage.SIGNED && due != null && due.isBefore(today); }
    }

    @Override public String self() { return stage == null ? "/interviews" : "/interviews?stage=" + stage.name(); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/interviews")));
        for (var one : InterviewStage.values()) tabs.add(new Tab(one.label(), "/interviews?stage=" + one.name()));
        return tabs;
    }

    public @Nullable String nextHref() { return next == null ? null : with("before=" + next); }

    public String with(String parameter) { return self() + (stage == null ? "?" : "&") + parameter; }
}
