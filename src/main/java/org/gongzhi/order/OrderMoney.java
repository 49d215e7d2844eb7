package org.gongzhi.order;

import java.util.UUID;
import org.gongzhi.funding.Funds;
import org.gongzhi.funding.PaymentMade;
import org.gongzhi.funding.PaymentRejected;
import org.gongzhi.funding.Payments;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The money of an order: kept when it is claimed, asked for when it is accepted, and the rest given back. (domain.md M94 买单) */
@Component
class OrderMoney {

    static final String SUBJECT = "order";

    private final OrderRepository repository;
    private final Funds funds;
    private final Payments payments;

    OrderMoney(OrderRepository repository, Funds funds, Payments payments) {
        this.repository = repository;
        this.funds = funds;
        this.payments = payments;
    }

    /** Keeps what was agreed on the order's line. Work for nothing keeps nothing. */
    Order reserve(Order order, Act act) {
        if (order.agreed() == null || order.agreed().signum() == 0) return order;
        order.reserved(funds.reserve(order.terms().lineId(), order.agreed(), SUBJECT, order.id().value(), act));
        return order;
    }

    void release(@Nullable UUID reservation, Act act) {
        if (reservation != null) funds.release(reservation, act);
    }

    UUID request(Order order, Viewer viewer) {
        var amount = order.payable();
        return payments.request(order.reservation(), amount, order.organization(), order.terms().title(), "/orders/" + order.id(), viewer);
    }

    @EventListener
    void paid(PaymentMade made) {
        if (!made.subject().equals(SUBJECT)) return;
        var order = repository.hold(made.subjectId()).orElseThrow();
        repository.save(order.pay(made.amount(), made.act()));
        release(order.reservation(), made.act());
    }

    @EventListener
    void rejected(PaymentRejected rejected) {
        if (!rejected.subject().equals(SUBJECT)) return;
        var act = rejected.act();
        repository.save(repository.hold(rejected.subjectId()).orElseThrow()
                .refusePayment(new Act(act.by(), act.capacity(), act.at(), rejected.reason())));
    }
}
