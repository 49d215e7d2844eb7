package org.gongzhi.funding;

import static org.gongzhi.funding.PaymentMove.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.journal.Moved;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

@Table("payment")
class Payment extends AbstractAggregateRoot<Payment> {

    @Id private final UUID id;
    @Version private @Nullable Integer version;
    private final LocalDate requestedOn;
    private final UUID reservationId;
    private final UUID lineId;
    private final String region;
    private final String subject;
    private final UUID subjectId;
    private final UUID payeeId;
    private final BigDecimal amount;
    private final String purpose;
    private @Nullable String use;
    private final String evidenceHref;
    private final int approvalsNeeded;
    private PaymentStage stage = PaymentStage.REQUESTED;
    private final UUID requestedBy;
    private final Instant requestedAt;
    private @Nullable Instant settledAt;
    private @Nullable String voucher;
    private @Nullable String reason;

    @PersistenceCreator
    Payment(UUID id, LocalDate requestedOn, UUID reservationId, UUID lineId, String region, String subject, UUID subjectId, UUID payeeId,
            BigDecimal amount, String purpose, String evidenceHref, int approvalsNeeded, UUID requestedBy, Instant requestedAt) {
        this.id = id;
        this.requestedOn = requestedOn;
        this.reservationId = reservationId;
        this.lineId = lineId;
        this.region = region;
        this.subject = subject;
        this.subjectId = subjectId;
        this.payeeId = payeeId;
        this.amount = amount;
        this.purpose = purpose;
        this.evidenceHref = evidenceHref;
        this.approvalsNeeded = approvalsNeeded;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    static Payment request(Reservation from, BigDecimal amount, UUID payee, String purpose, String evidence, int approvals, Act act) {
        var payment = new Payment(UUID.randomUUID(), act.at().atZone(OfficeClock.ZONE).toLocalDate(), from.id(), from.lineId(), from.region(),
                from.subject(), from.subjectId(), payee, amount, purpose, evidence, approvals, act.by(), act.at());
        payment.registerEvent(new Moved("payment", payment.id, REQUEST, null, act, Map.of("amount", amount)));
        return payment;
    }

    /** @throws Refused unless this viewer may put their name under it */
    void admit(Viewer viewer) {
        if (stage != PaymentStage.REQUESTED) throw new Refused("move.refused", APPROVE.label(), stage.label());
        if (viewer.id().equals(requestedBy)) throw new Refused("payment.approval.own-request");
        if (viewer.belongsTo(payeeId)) throw new Refused("payment.approval.own-organization");
    }

    /** @param approvals how many have approved by now, this one included; enough of them pay */
    Payment approve(int approvals, String use, Act act) {
        this.use = use;
        if (approvals < approvalsNeeded) return move(APPROVE, act);
        move(PAY, act);
        settledAt = act.at();
        registerEvent(new PaymentMade(id, subject, subjectId, amount, act));
        return this;
    }

    Payment reject(Act act) {
        move(REJECT, act);
        settledAt = act.at();
        reason = act.note();
        registerEvent(new PaymentRejected(id, subject, subjectId, amount, act, act.note()));
        return this;
    }

    Payment vouch(String voucher, Act act) {
        move(VOUCH, act);
        this.voucher = voucher;
        return this;
    }

    private Payment move(PaymentMove move, Act act) {
        var before = stage;
        stage = move.after(before);
        registerEvent(new Moved("payment", id, move, before, act, Map.of("amount", amount)));
        return this;
    }

    UUID id() { return id; }

    UUID reservationId() { return reservationId; }

    UUID lineId() { return lineId; }

    UUID payeeId() { return payeeId; }

    UUID requestedBy() { return requestedBy; }

    BigDecimal amount() { return amount; }

    @Nullable String use() { return use; }

    boolean isPaid() { return stage == PaymentStage.PAID; }
}
