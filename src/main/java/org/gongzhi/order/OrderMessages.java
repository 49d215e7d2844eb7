package org.gongzhi.order;

import java.util.UUID;
import org.gongzhi.platform.message.Messages;
import org.gongzhi.platform.page.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who hears of what happens to an order: those who wait for it, not those who did it. */
@Component
class OrderMessages {

    private final JdbcClient db;
    private final Messages messages;

    OrderMessages(JdbcClient db, Messages messages) {
        this.db = db;
        this.messages = messages;
    }

    @EventListener
    void claimed(OrderClaimed claimed) {
        tell("order.accept", claimed.order(), null, "“%s”已有组织承接");
        tell("order.deliver", claimed.order(), claimed.organization(), "“%s”由本组织承接，请按约定开展服务");
    }

    @EventListener
    void reopened(OrderReopened reopened) { tell("order.publish", reopened.order(), null, "承接组织放弃了“%s”，单子重新待承接"); }

    @EventListener
    void delivered(OrderDelivered delivered) { tell("order.accept", delivered.order(), null, "“%s”请验收"); }

    @EventListener
    void accepted(OrderAccepted accepted) {
        tell("order.deliver", accepted.order(), accepted.organization(), "“%s”已验收，认可 " + Show.money(accepted.amount()));
    }

    @EventListener
    void paid(OrderPaid paid) {
        if (paid.amount().signum() == 0) return;
        tell("order.deliver", paid.order(), paid.organization(), "“%s”已付款 " + Show.money(paid.amount()));
        tell("order.accept", paid.order(), null, "“%s”已付款 " + Show.money(paid.amount()));
    }

    @EventListener
    void redo(OrderRedone redone) { tell("order.deliver", redone.order(), redone.organization(), "“%s”被退回整改，请看意见"); }

    private void tell(String permission, OrderId order, @Nullable UUID organization, String title) {
        db.sql("select region, title from service_order where id = :id")
                .param("id", order.value())
                .query((row, n) -> new String[] {row.getString("region"), row.getString("title")})
                .optional()
                .ifPresent(found -> messages.tellHolders(permission, found[0], organization, title.formatted(found[1]), "/orders/" + order));
    }
}
