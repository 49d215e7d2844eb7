package org.gongzhi.order.match;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.gongzhi.order.ClaimMode;
import org.gongzhi.order.OrderClaimed;
import org.gongzhi.order.OrderHead;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.OrderStage;
import org.gongzhi.order.Orders;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.message.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to offers for an order that is given to one chosen: sealed until the closing time, then awarded with a reason. */
@Service
@Transactional
public class Offers {

    private final JdbcClient db;
    private final Orders orders;
    private final Candidates candidates;
    private final Limits limits;
    private final Messages messages;
    private final Clock clock;

    Offers(JdbcClient db, Orders orders, Candidates candidates, Limits limits, Messages messages, Clock clock) {
        this.db = db;
        this.orders = orders;
        this.candidates = candidates;
        this.limits = limits;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The viewer's organization offers, or changes its offer, before the closing time.
     *
     * @throws Refused {@code order.offer.closed}, {@code order.offer.first-come}, {@code order.award.above-budget}, and what
     *                 speaks against a claim
     */
    public void offer(OrderId id, String plan, BigDecimal price, Viewer viewer) {
        var order = orders.head(id, viewer);
        var organization = member(viewer);
        if (order.claimMode() != ClaimMode.SELECTION) throw new Refused("order.offer.first-come");
        if (price.compareTo(order.budget()) > 0) throw new Refused("order.award.above-budget", price, order.budget()).at("price");
        limits.check(id, organization);
        var rows = db.sql("""
                        insert into order_offer (order_id, organization_id, plan, price, offered_by, at)
                        select o.id, :organization, :plan, :price, :by, :at
                          from service_order o
                         where o.id = :order
                           and o.stage = 'OPEN'
                           and o.closes_at > :at
                            on conflict (order_id, organization_id) do update
                               set plan = excluded.plan, price = excluded.price, offered_by = excluded.offered_by, at = excluded.at
                        """)
                .param("order", id.value())
                .param("organization", organization)
                .param("plan", plan)
                .param("price", price)
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (rows == 0) throw new Refused("order.offer.closed");
    }

    /** Takes the viewer's organization's offer back before the closing time. @throws Refused {@code order.offer.closed} */
    public void withdraw(OrderId id, Viewer viewer) {
        orders.head(id, viewer);
        var rows = db.sql("""
                        delete from order_offer f
                         using service_order o
                         where o.id = f.order_id
                           and f.order_id = :order
                           and f.organization_id = :organization
                           and o.stage = 'OPEN'
                           and o.closes_at > :now
                        """)
                .param("order", id.value())
                .param("organization", member(viewer))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (rows == 0) throw new Refused("order.offer.closed");
    }

    /**
     * Gives the order to one of those who offered.
     *
     * @param reason why this one; needed when another offer has the higher score
     * @throws Refused {@code order.award.needs-reason}, {@code order.award.no-offer}, and what {@link Orders#award} says
     */
    public void award(OrderId id, UUID organization, String reason, Viewer viewer) {
        orders.head(id, viewer);
        var price = db.sql("select price from order_offer where order_id = :order and organization_id = :organization")
                .param("order", id.value())
                .param("organization", organization)
                .query(BigDecimal.class)
                .optional()
                .orElseThrow(() -> new Refused("order.award.no-offer").at("organization"));
        var best = candidates.of(id).stream().filter(Candidate::offered).findFirst().orElseThrow(Missing::new);
        if (!best.id().equals(organization) && reason.isBlank()) throw new Refused("order.award.needs-reason", best.name(), best.score()).at("note");
        orders.award(id, organization, price, reason, viewer);
    }

    /** Whoever offered and was not chosen hears it with the order. */
    @EventListener
    void others(OrderClaimed claimed) {
        db.sql("""
                        select f.organization_id, o.region, o.title
                          from order_offer f
                          join service_order o on o.id = f.order_id
                         where f.order_id = :order
                           and f.organization_id <> :winner
                        """)
                .param("order", claimed.order().value())
                .param("winner", claimed.organization())
                .query((row, n) -> {
                    messages.tellHolders("order.claim", row.getString("region"), row.getObject("organization_id", UUID.class),
                            "“" + row.getString("title") + "”已选定其他组织承接，感谢报名", "/orders?scope=OPEN");
                    return n;
                })
                .list();
    }

    static boolean isTakingOffers(OrderHead order) { return order.stage() == OrderStage.OPEN && order.claimMode() == ClaimMode.SELECTION; }

    static UUID member(Viewer viewer) {
        var organization = viewer.reach().organization();
        if (organization == null) throw new Refused("order.claim.not-an-organization");
        return organization;
    }
}
