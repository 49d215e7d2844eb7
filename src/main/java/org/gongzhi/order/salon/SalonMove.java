package org.gongzhi.order.salon;

import static org.gongzhi.order.salon.SalonStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;

/** Every step that a salon can take. {@code PLAN} begins nowhere, so it is never offered. */
public enum SalonMove implements Move<SalonStage> {

    PLAN     (EnumSet.noneOf(SalonStage.class), PLANNED,   "发起沙龙", ""),
    REVISE   (EnumSet.of(PLANNED),              PLANNED,   "修改安排", "revision"),
    CONVENE  (EnumSet.of(PLANNED),              PLANNED,   "发出通知", "notice"),
    HOLD     (EnumSet.of(PLANNED),              HELD,      "登记召开", "holding"),
    CONCLUDE (EnumSet.of(HELD),                 CONCLUDED, "形成决议", "resolution"),
    CANCEL   (EnumSet.of(PLANNED),              CANCELLED, "取消沙龙", "cancellation");

    private final Set<SalonStage> from;
    private final SalonStage to;
    private final String label;
    private final String noun;

    SalonMove(Set<SalonStage> from, SalonStage to, String label, String noun) {
        this.from = from;
        this.to = to;
        this.label = label;
        this.noun = noun;
    }

    @Override public Set<SalonStage> from() { return from; }

    @Override public SalonStage to() { return to; }

    @Override public String label() { return label; }

    /** Whoever holds salons does all of it. */
    @Override public String permission() { return "salon.hold"; }

    /** What the move makes, and therefore the last part of its address: {@code POST /salons/{id}/resolution}. */
    public String noun() { return noun; }
}
