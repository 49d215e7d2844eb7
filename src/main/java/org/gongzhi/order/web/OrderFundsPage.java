package org.gongzhi.order.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.funding.EntryKind;
import org.gongzhi.funding.PaymentStage;
import org.gongzhi.order.OrderHead;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Where an order's money comes from and how far it has gone. */
@Template("order/funds")
public record OrderFundsPage(OrderHead order, @Nullable String source, @Nullable String line, @Nullable UUID lineId,
        @Nullable BigDecimal accepted, List<Kept> reservations, List<Payment> payments, List<Entry> entries) implements Page {

    public record Kept(String source, Instant at, BigDecimal amount, BigDecimal requested, BigDecimal paid, BigDecimal released) {}

    public record Payment(UUID id, String number, BigDecimal amount, PaymentStage stage, Instant requestedAt, @Nullable Instant settledAt,
            @Nullable String reason, @Nullable String voucher) {

        public String href() { return "/payments/" + id; }
    }

    public record Entry(Instant at, EntryKind kind, BigDecimal amount, String line, String actor, String note) {}

    /** Money of more than one source for one order is what an auditor asks first. */
    public boolean twice() { return reservations.stream().filter(kept -> kept.amount().compareTo(kept.released()) > 0).map(Kept::source).distinct().count() > 1; }

    @Override public String self() { return order.href() + "/funds"; }
}
