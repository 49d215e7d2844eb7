package org.gongzhi.party.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param people who can be sent; empty for whoever sends nobody */
@Template("party/contact/list")
public record AssignmentListPage(AssignmentFilter filter, List<Row> rows, List<Option> people, LocalDate today, @Nullable Long next) implements Listing<AssignmentListPage.Row> {

    public record Row(
            AssignmentId id,
            long serial,
            UUID organizationId,
            @Heading("社会组织") String organization,
            @Heading("所在地") String place,
            @Heading("身份") SentAs duty,
            @Heading("姓名") String person,
            @Heading("自") LocalDate since,
            @Heading("至（不含当日）") @Nullable LocalDate until,
            @Heading("走访次数") long visits,
            @Heading("最近走访") @Nullable LocalDate lastVisit,
            @Heading("下次走访") @Nullable LocalDate nextVisitOn,
            @Heading("状态") AssignmentStage stage) {

        public String href() { return "/party-assignments/" + id; }

        public boolean late(LocalDate today) { return nextVisitOn != null && nextVisitOn.isBefore(today); }
    }

    @Override public String self() { return filter.href(); }

    @Override public String sheetName() { return "指导员和联络员"; }

    public @Nullable String nextHref() { return next == null ? null : filter.with("before=" + next); }

    public String sheetHref() { return filter.with("format=xlsx"); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("全部", "/party-assignments"));
        tabs.add(new Tab("我联系的", AssignmentFilter.own().href()));
        tabs.add(new Tab("走访到期", AssignmentFilter.onlyDue().href()));
        for (var stage : AssignmentStage.values()) tabs.add(new Tab(stage.label(), AssignmentFilter.of(stage).href()));
        return tabs;
    }

    public List<Option> duties() { return Option.of(SentAs.values(), SentAs::name, SentAs::label); }
}
