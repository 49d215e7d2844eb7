package org.gongzhi.order.need;

import org.gongzhi.order.OrderAccepted;
import org.gongzhi.order.OrderCancelled;
import org.gongzhi.order.OrderDrafted;
import org.gongzhi.platform.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens to an order happens to its needs, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NeedsOfOrders {

    private final NeedRepository repository;

    NeedsOfOrders(NeedRepository repository) {
        this.repository = repository;
    }

    @EventListener
    void take(OrderDrafted drafted) {
        for (var id : drafted.needs()) {
            var need = repository.holdFor(drafted.order().value(), id).orElseThrow(() -> new Refused("need.order.elsewhere").at("needs"));
            repository.save(need.order(drafted.order().value(), drafted.act()));
        }
    }

    @EventListener
    void serve(OrderAccepted accepted) {
        repository.holdOfOrder(accepted.order().value()).forEach(need -> repository.save(need.serve(accepted.act())));
    }

    @EventListener
    void release(OrderCancelled cancelled) {
        repository.holdOfOrder(cancelled.order().value()).forEach(need -> repository.save(need.release(cancelled.act())));
    }
}
