package org.gongzhi.order.match;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.gongzhi.order.OrderHead;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.OrderStage;
import org.gongzhi.order.Orders;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.message.Messages;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to saying no: with a reason, and what follows from it. (anchors 2, Boston#65) */
@Service
@Transactional
public class Declines {

    private final JdbcClient db;
    private final Orders orders;
    private final DeclineReasons reasons;
    private final Messages messages;
    private final Clock clock;

    Declines(JdbcClient db, Orders orders, DeclineReasons reasons, Messages messages, Clock clock) {
        this.db = db;
        this.orders = orders;
        this.reasons = reasons;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The viewer's organization says that it will not take an open order.
     *
     * @throws Refused {@code order.decline.not-open}, {@code order.decline.twice}, {@code order.decline.reason-unknown}
     */
    public void decline(OrderId id, String code, String note, Viewer viewer) {
        var order = orders.head(id, viewer);
        var organization = Offers.member(viewer);
        if (order.stage() != OrderStage.OPEN) throw new Refused("order.decline.not-open");
        var reason = reasons.chosen(code, false);
        record(order, organization, reason, note, viewer);
        db.sql("delete from order_offer where order_id = :order and organization_id = :organization")
                .param("order", id.value())
                .param("organization", organization)
                .update();
        consequences(order, organization, reason);
    }

    /**
     * The claimant gives the order up; it is open again.
     *
     * @throws Refused {@code order.not-yours}, {@code order.decline.reason-unknown}
     */
    public void giveUp(OrderId id, String code, String note, Viewer viewer) {
        var order = orders.head(id, viewer);
        var organization = Offers.member(viewer);
        var reason = reasons.chosen(code, true);
        orders.giveUp(id, note.isBlank() ? reason.label() : reason.label() + "：" + note, viewer);
        record(order, organization, reason, note, viewer);
        consequences(order, organization, reason);
    }

    private void record(OrderHead order, UUID organization, DeclineReason reason, String note, Viewer viewer) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneId.of("Asia/Shanghai"));
        try {
            insert(order, organization, reason, note, viewer, now, today);
        } catch (DuplicateKeyException twice) {
            throw new Refused("order.decline.twice");
        }
    }

    private void insert(OrderHead order, UUID organization, DeclineReason reason, String note, Viewer viewer, Instant now, LocalDate today) {
        db.sql("""
                        insert into order_decline (id, order_id, organization_id, gave_up, reason, reason_from, note, declined_by, at,
                                                   parked_until, penalty, penalty_until, flags_order)
                        values (:id, :order, :organization, :gaveUp, :reason, :reasonFrom, :note, :by, :at,
                                :parkedUntil, :penalty, :penaltyUntil, :flagsOrder)
                        """)
                .param("id", UUID.randomUUID())
                .param("order", order.id().value())
                .param("organization", organization)
                .param("gaveUp", reason.atGiveUp())
                .param("reason", reason.code())
                .param("reasonFrom", reason.validFrom())
                .param("note", note)
                .param("by", viewer.id())
                .param("at", Timestamp.from(now))
                .param("parkedUntil", reason.parkDays() == 0 ? null : today.plusDays(reason.parkDays()))
                .param("penalty", reason.penalty())
                .param("penaltyUntil", reason.penalty() == 0 ? null : today.plusDays(reason.penaltyDays()))
                .param("flagsOrder", reason.flagsOrder())
                .update();
    }

    private void consequences(OrderHead order, UUID organization, DeclineReason reason) {
        if (reason.flagsOrder()) {
            messages.tellHolders("order.draft", order.region(), null, "“" + order.title() + "”被谢绝：" + reason.label() + "，请复核",
                    order.href() + "/candidates");
        }
        if (reason.correctsProfile()) {
            messages.tellHolders("order.claim", order.region(), organization, "请核对本组织登记的服务领域与覆盖范围", "/organizations/" + organization);
        }
    }
}
