package org.gongzhi.notice.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.notice.ObjectionId;
import org.gongzhi.notice.ObjectionStage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next where the older objections begin; null when there are none */
@Template("notice/objections")
public record ObjectionListPage(@Nullable ObjectionStage stage, Instant now, List<Row> rows, @Nullable Long next) implements Listing<ObjectionListPage.Row> {

    /** @param by masked, or the organization */
    public record Row(
            ObjectionId id,
            long serial,
            @Heading("公示") String notice,
            @Heading("提出人") String by,
            @Heading("提出时间") Instant at,
            @Heading("答复期限") Instant due,
            @Heading("状态") ObjectionStage stage,
            @Heading("答复时间") @Nullable Instant answeredAt) {

        public String href() { return "/objections/" + id; }

        public boolean late(Instant now) { return stage == ObjectionStage.RECEIVED && due.isBefore(now); }
    }

    @Override public String self() { return stage == null ? "/objections" : "/objections?stage=" + stage.name(); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/objections")));
        for (var one : ObjectionStage.values()) tabs.add(new Tab(one.label(), "/objections?stage=" + one.name()));
        return tabs;
    }

    public @Nullable String nextHref() { return next == null ? null : with("before=" + next); }

    public String with(String parameter) { return self() + (stage == null ? "?" : "&") + parameter; }
}
