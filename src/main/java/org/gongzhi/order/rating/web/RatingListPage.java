package org.gongzhi.order.rating.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongzhi.order.rating.Level;
import org.gongzhi.order.rating.RatingId;
import org.gongzhi.order.rating.RatingStage;
import org.gongzhi.order.rating.Solved;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What residents said, latest first, with both figures over everything that the filter finds.
 *
 * @param next where the older ratings begin; null when there are none
 */
@Template("order/rating/list")
public record RatingListPage(Filter filter, Satisfaction satisfaction, List<Option> regions, List<Row> rows, @Nullable Long next)
        implements Listing<RatingListPage.Row> {

    /** @param low only ratings of two or less that nobody has followed up */
    public record Filter(@Nullable Integer level, @Nullable Solved solved, @Nullable String region, @Nullable String organization, boolean low) {}

    public record Row(
            RatingId id,
            long serial,
            @Heading("评价日期") LocalDate on,
            @Heading("社区") String place,
            @Heading("事项") String title,
            @Heading("服务组织") String organization,
            @Heading("满意程度") String levelLabel,
            @Heading("是否解决") Solved solved,
            @Heading("评价内容") String comment,
            @Heading("方式") String channel,
            @Heading("状态") RatingStage stage,
            @Heading("剔除理由") @Nullable String excludedReason,
            int level) {

        public String href() { return "/ratings/" + id; }
    }

    @Override public String self() { return at(null); }

    public String nextHref() { return at(next); }

    public String sheetHref() { return self() + (self().contains("?") ? "&" : "?") + "format=xlsx"; }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/ratings"), new Tab("低分待回访", "/ratings?low=true")));
        for (var level : Level.ALL) tabs.add(new Tab(level.label(), "/ratings?level=" + level.value()));
        return tabs;
    }

    private String at(@Nullable Long before) {
        var address = UriComponentsBuilder.fromPath("/ratings");
        if (filter.level() != null) address.queryParam("level", filter.level());
        if (filter.solved() != null) address.queryParam("solved", filter.solved().name());
        if (filter.region() != null) address.queryParam("region", filter.region());
        if (filter.low()) address.queryParam("low", true);
        if (filter.organization() != null) address.queryParam("organization", "{organization}");
        if (before != null) address.queryParam("before", before);
        return address.build(filter.organization() == null ? new Object[0] : new Object[] {filter.organization()}).toString();
    }
}
