package org.gongzhi.funding.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.funding.PaymentStage;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Tab;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** @param next where the older payments begin; null when there are none */
@Template("funding/payments")
public record PaymentListPage(Filter filter, List<Option> sources, List<Row> rows, @Nullable Long next)
        implements Listing<PaymentListPage.Row> {

    /**
     * @param awaiting only those that the viewer can approve now
     * @param payee    part of the receiver's name
     */
    public record Filter(@Nullable PaymentStage stage, boolean awaiting, String source, String payee) {}

    public record Row(
            UUID id,
            long serial,
            @Heading("付款单号") String number,
            @Heading("事由") String purpose,
            @Heading("收款组织") String payee,
            @Heading("资金来源") String source,
            @Heading("预算") String line,
            @Heading("列支用途") @Nullable String use,
            @Heading("金额（元）") BigDecimal amount,
            @Heading("状态") PaymentStage stage,
            @Heading("申请时间") Instant requestedAt,
            @Heading("付款时间") @Nullable Instant settledAt,
            @Heading("凭证号") @Nullable String voucher) {

        public String href() { return "/payments/" + id; }
    }

    @Override public String self() { return address().toUriString(); }

    public String sheet() { return address().queryParam("format", "xlsx").toUriString(); }

    public @Nullable String older() { return next == null ? null : address().queryParam("before", next).toUriString(); }

    public List<Tab> tabs(boolean approver) {
        var tabs = new ArrayList<>(List.of(new Tab("全部", "/payments")));
        if (approver) tabs.add(new Tab("待我审批", "/payments?awaiting=true"));
        for (var stage : PaymentStage.values()) tabs.add(new Tab(stage.label(), "/payments?stage=" + stage));
        return tabs;
    }

    private UriComponentsBuilder address() {
        var address = UriComponentsBuilder.fromPath("/payments");
        if (filter.stage() != null) address.queryParam("stage", filter.stage());
        if (filter.awaiting()) address.queryParam("awaiting", true);
        if (!filter.source().isEmpty()) address.queryParam("source", filter.source());
        if (!filter.payee().isEmpty()) address.queryParam("payee", filter.payee());
        return address.encode();
    }
}
