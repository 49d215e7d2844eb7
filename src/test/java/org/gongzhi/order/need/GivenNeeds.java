package org.gongzhi.order.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.gongzhi.order.ClaimMode;
import org.gongzhi.order.ClaimTrack;
import org.gongzhi.order.NewOrder;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.OrderKind;
import org.gongzhi.order.Orders;
import org.gongzhi.order.service.GivenServices;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.stereotype.Component;

/** Needs for tests, each brought to its stage the way a real one gets there. */
@Component
public class GivenNeeds {

    public static final String XISHANG = "330399001001";
    public static final Contact CHEN = new Contact("陈桂芬", "13912345678");

    private final Needs needs;
    private final Orders orders;
    private final GivenServices services;
    private final People people;

    GivenNeeds(Needs needs, Orders orders, GivenServices services, People people) {
        this.needs = needs;
        this.orders = orders;
        this.services = services;
        this.people = people;
    }

    public Viewer as(String login) { return people.viewer(login); }

    public static NewNeed asked(String title, String details) {
        return new NewNeed(XISHANG, "REPAIR", title, details, "三幢二单元", Wanted.WEEK, 12, Vulnerable.ELDER_ALONE, CHEN);
    }

    public Receipt aNeed(String title) { return needs.submit(asked(title, "晚上看不见，老人不敢下楼。")); }

    public OrderId anOrderOf(Receipt... receipts) {
        return orders.draft(new NewOrder("楼道照明修缮", "更换楼道灯。", XISHANG, "REPAIR", ClaimTrack.VOLUNTEER, "三幢", LocalDate.now(OfficeClock.ZONE),
                LocalDate.now(OfficeClock.ZONE).plusMonths(1), "灯全亮", BigDecimal.ZERO, null, ClaimMode.FIRST_COME, null, OrderKind.ORDINARY, null,
                Stream.of(receipts).map(receipt -> receipt.need().value()).toList(), ""), as("helan"));
    }

    public OrderId anOpenOrderOf(Receipt... receipts) {
        var order = anOrderOf(receipts);
        orders.submit(order, "", as("helan"));
        orders.approve(order, "同意", as("guhong"));
        orders.publish(order, "", as("helan"));
        return order;
    }

    public OrderId anAcceptedOrderOf(Receipt... receipts) {
        var order = anOpenOrderOf(receipts);
        orders.claim(order, "", as("linxia"));
        services.aRecordOf(order, "linxia");
        orders.deliver(order, "换灯十二盏。", as("linxia"));
        orders.accept(order, BigDecimal.ZERO, "灯都亮了。", as("helan"));
        return order;
    }

    public Receipt aServedNeed(String title) {
        var receipt = aNeed(title);
        anAcceptedOrderOf(receipt);
        return receipt;
    }

    public void cancel(OrderId order) { orders.cancel(order, "居民已经自行解决", as("helan")); }
}
