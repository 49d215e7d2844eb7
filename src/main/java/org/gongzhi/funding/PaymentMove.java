package org.gongzhi.funding;

import static org.gongzhi.funding.PaymentStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step of a payment. The last approval that the rule asks for is the one that pays. */
public enum PaymentMove implements Move<PaymentStage> {

    REQUEST(EnumSet.noneOf(PaymentStage.class), REQUESTED, "申请付款",   "payment.request", ""),
    APPROVE(EnumSet.of(REQUESTED),              REQUESTED, "同意",       "payment.approve", "approval"),
    PAY    (EnumSet.of(REQUESTED),              PAID,      "同意并付款", "payment.approve", "approval"),
    REJECT (EnumSet.of(REQUESTED),              REJECTED,  "退回",       "payment.approve", "rejection"),
    VOUCH  (EnumSet.of(PAID),                   PAID,      "登记凭证号", "payment.voucher", "voucher");

    private final Step<PaymentStage> step;

    PaymentMove(Set<PaymentStage> from, PaymentStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<PaymentStage> step() { return step; }
}
