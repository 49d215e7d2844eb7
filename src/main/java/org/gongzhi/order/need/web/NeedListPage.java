package org.gongzhi.order.need.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.order.need.NeedId;
import org.gongzhi.order.need.NeedSource;
import org.gongzhi.order.need.NeedStage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Needs within reach, latest first. Names and telephone numbers are masked before they get here.
 *
 * @param next where the older needs begin; null when there are none
 */
@Template("order/need/list")
public record NeedListPage(Filter filter, List<Option> regions, List<Option> fields, List<Row> rows, @Nullable Long next)
        implements Listing<NeedListPage.Row> {

    /** @param text two characters or more of the title, the details or the number */
    public record Filter(@Nullable NeedStage stage, @Nullable String region, @Nullable String field, @Nullable NeedSource source, @Nullable String text) {

        Map<String, @Nullable Object> params() {
            var words = text == null || text.length() < 2 ? null : text;
            var params = new HashMap<String, @Nullable Object>();
            params.put("stage", stage == null ? null : stage.name());
            params.put("region", region);
            params.put("field", field);
            params.put("source", source == null ? null : source.name());
            params.put("text", words);
            params.put("pairs", Bigrams.of(words == null ? "" : words));
            return params;
        }
    }

    public record Row(
            NeedId id,
            long serial,
            @Heading("编号") String number,
            @Heading("提出日期") LocalDate askedOn,
            @Heading("社区") String place,
            @Heading("服务领域") String field,
            @Heading("事项") String title,
            @Heading("人数") int persons,
            @Heading("附议") int supporters,
            @Heading("来源") NeedSource source,
            @Heading("联系人") String contactName,
            @Heading("联系电话") String contactPhone,
            @Heading("状态") NeedStage stage,
            @Heading("订单") @Nullable String orderNumber,
            @Nullable UUID orderId) {

        public String href() { return "/needs/" + id; }

        /** Whether it can still become part of an order. */
        public boolean open() { return stage == NeedStage.NEW || stage == NeedStage.REOPENED; }
    }

    @Override public String self() { return at(filter.stage(), null); }

    public String nextHref() { return at(filter.stage(), next); }

    public String sheetHref() { return self() + (self().contains("?") ? "&" : "?") + "format=xlsx"; }

    public List<Tab> tabs() {
        var tabs = new ArrayList<>(List.of(new Tab("全部", at(null, null))));
        for (var stage : NeedStage.values()) tabs.add(new Tab(stage.label(), at(stage, null)));
        return tabs;
    }

    private String at(@Nullable NeedStage stage, @Nullable Long before) {
        var address = UriComponentsBuilder.fromPath("/needs");
        if (stage != null) address.queryParam("stage", stage);
        if (filter.region() != null) address.queryParam("region", filter.region());
        if (filter.field() != null) address.queryParam("field", filter.field());
        if (filter.source() != null) address.queryParam("source", filter.source().name());
        if (filter.text() != null) address.queryParam("text", "{text}");
        if (before != null) address.queryParam("before", before);
        return address.build(filter.text() == null ? new Object[0] : new Object[] {filter.text()}).toString();
    }
}
