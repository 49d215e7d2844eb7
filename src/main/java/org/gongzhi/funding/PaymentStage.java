package org.gongzhi.funding;

import static org.gongzhi.platform.move.Stage.Tone.*;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum PaymentStage implements Stage {

    REQUESTED("待审批", WAITING),
    PAID     ("已付款", DONE),
    REJECTED ("已退回", STOPPED);

    /** The way a payment goes when all is well. */
    public static final List<PaymentStage> PATH = List.of(REQUESTED, PAID);

    private final String label;
    private final Tone tone;

    PaymentStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
