package org.gongzhi.funding;

import static org.gongzhi.funding.PaymentStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;

/** Every step of a payment. The last approval that the rule asks for is the one that pays. */
public enum PaymentMove implements Move<PaymentStage> {

    REQUEST(EnumSet.noneOf(PaymentStage.class), REQUESTED, "申请付款",   "payment.request", ""),
    APPROVE(EnumSet.of(REQUESTED),              REQUESTED, "同意",       "payment.approve", "approval"),
    PAY    (EnumSet.of(REQUESTED),              PAID,      "同意并付款", "payment.approve", "approval"),
    REJECT (EnumSet.of(REQUESTED),              REJECTED,  "退回",       "payment.approve", "rejection"),
    VOUCH  (EnumSet.of(PAID),                   PAID,      "登记凭证号", "payment.voucher", "voucher");

    private final Set<PaymentStage> from;
    private final PaymentStage to;
    private final String label;
    private final String permission;
    private final String noun;

    PaymentMove(Set<PaymentStage> from, PaymentStage to, String label, String permission, String noun) {
        this.from = from;
        this.to = to;
        this.label = label;
        this.permission = permission;
        this.noun = noun;
    }

    @Override public Set<PaymentStage> from() { return from; }

    @Override public PaymentStage to() { return to; }

    @Override public String label() { return label; }

    @Override public String permission() { return permission; }

    /** The last part of the move's address: {@code POST /payments/{id}/approval}. */
    public String noun() { return noun; }
}
