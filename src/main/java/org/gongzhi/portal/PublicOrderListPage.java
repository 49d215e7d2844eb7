package org.gongzhi.portal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.order.OrderStage;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.gongzhi.platform.search.Bigrams;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** @param next where the older orders begin; null when there are none */
@Template("portal/orders")
public record PublicOrderListPage(Filter filter, List<Row> rows, @Nullable Long next) implements Page {

    /** What the public asks for, in stages. */
    public enum State {

        ALL       ("全部",     List.of(OrderStage.OPEN, OrderStage.CLAIMED, OrderStage.DELIVERED, OrderStage.ACCEPTED, OrderStage.PAID)),
        OPEN      ("等待承接", List.of(OrderStage.OPEN)),
        UNDER_WAY ("正在办",   List.of(OrderStage.OPEN, OrderStage.CLAIMED, OrderStage.DELIVERED)),
        DONE      ("已办成",   List.of(OrderStage.ACCEPTED, OrderStage.PAID));

        private final String label;
        private final List<OrderStage> stages;

        State(String label, List<OrderStage> stages) {
            this.label = label;
            this.stages = stages;
        }

        public String label() { return label; }

        String[] stages() { return stages.stream().map(OrderStage::name).toArray(String[]::new); }
    }

    /**
     * @param source a code of {@code fund_source}; with {@code year}, what was paid from it in that year
     * @param text   two characters or more of the title
     */
    public record Filter(@Nullable State state, @Nullable String region, @Nullable UUID organization, @Nullable String source, @Nullable Integer year,
            @Nullable String text) {

        Map<String, @Nullable Object> params() {
            var words = text == null || text.length() < 2 ? null : text;
            var params = new HashMap<String, @Nullable Object>();
            params.put("stages", (state == null ? State.ALL : state).stages());
            params.put("region", region);
            params.put("organization", organization);
            params.put("source", source);
            params.put("year", year);
            params.put("text", words);
            params.put("pairs", Bigrams.of(words == null ? "" : words));
            return params;
        }
    }

    public record Row(long serial, @JsonUnwrapped Done order) {}

    @Override public String self() { return at(filter.state(), null); }

    public String nextHref() { return at(filter.state(), next); }

    public List<Tab> tabs() {
        return List.of(new Tab(State.ALL.label(), at(null, null)), new Tab(State.OPEN.label(), at(State.OPEN, null)),
                new Tab(State.UNDER_WAY.label(), at(State.UNDER_WAY, null)), new Tab(State.DONE.label(), at(State.DONE, null)));
    }

    private String at(@Nullable State state, @Nullable Long before) {
        var address = UriComponentsBuilder.fromPath("/portal/orders");
        if (state != null) address.queryParam("state", state.name());
        if (filter.region() != null) address.queryParam("region", filter.region());
        if (filter.organization() != null) address.queryParam("organization", filter.organization());
        if (filter.source() != null) address.queryParam("source", filter.source());
        if (filter.year() != null) address.queryParam("year", filter.year());
        if (filter.text() != null) address.queryParam("text", "{text}");
        if (before != null) address.queryParam("before", before);
        return address.build(filter.text() == null ? new Object[0] : new Object[] {filter.text()}).toString();
    }
}
