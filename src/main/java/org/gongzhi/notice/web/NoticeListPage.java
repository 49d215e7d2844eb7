package org.gongzhi.notice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.notice.NoticeId;
import org.gongzhi.notice.NoticeKind;
import org.gongzhi.notice.NoticeStage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next where the older notices begin; null when there are none */
@Template("notice/list")
public record NoticeListPage(@Nullable NoticeStage stage, List<Row> rows, @Nullable Long next) implements Listing<NoticeListPage.Row> {

    public record Row(
            NoticeId id,
            long serial,
            @Heading("编号") String number,
            @Heading("标题") String title,
            @Heading("类别") NoticeKind kind,
            @Heading("发布") LocalDate publishedOn,
            @Heading("公示至") Instant until,
            @Heading("版次") int edition,
            @Heading("异议（件）") int objections,
            @Heading("待答复（件）") int waiting,
            @Heading("状态") NoticeStage stage,
            @Heading("结果") String outcome) {

        public String href() { return "/notices/" + id; }
    }

    @Override public String self() { return stage == null ? "/notices" : "/notices?stage=" + stage.name(); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/notices")));
        for (var one : NoticeStage.values()) tabs.add(new Tab(one.label(), "/notices?stage=" + one.name()));
        return tabs;
    }

    public @Nullable String nextHref() { return next == null ? null : with("before=" + next); }

    public String with(String parameter) { return self() + (stage == null ? "?" : "&") + parameter; }
}
