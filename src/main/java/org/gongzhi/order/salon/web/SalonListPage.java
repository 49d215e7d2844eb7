package org.gongzhi.order.salon.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.order.salon.SalonId;
import org.gongzhi.order.salon.SalonStage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param next where the older salons begin; null when there are none */
@Template("order/salon/list")
public record SalonListPage(@Nullable SalonStage stage, List<Row> rows, @Nullable Long next) implements Listing<SalonListPage.Row> {

    public record Row(
            SalonId id,
            long serial,
            @Heading("编号") String number,
            @Heading("主题") String title,
            @Heading("社区") String community,
            @Heading("召开时间") Instant startsAt,
            @Heading("地点") String place,
            @Heading("主持人") String chair,
            @Heading("应到（人）") int invited,
            @Heading("实到（人）") int present,
            @Heading("议题（件）") int topics,
            @Heading("方案（个）") int options,
            @Heading("订单（件）") int orders,
            @Heading("状态") SalonStage stage) {

        public String href() { return "/salons/" + id; }
    }

    @Override public String self() { return stage == null ? "/salons" : "/salons?stage=" + stage.name(); }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/salons")));
        for (var one : SalonStage.values()) tabs.add(new Tab(one.label(), "/salons?stage=" + one.name()));
        return tabs;
    }

    public @Nullable String nextHref() { return next == null ? null : with("before=" + next); }

    public String with(String parameter) { return self() + (stage == null ? "?" : "&") + parameter; }
}
