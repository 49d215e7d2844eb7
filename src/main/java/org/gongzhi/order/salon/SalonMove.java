package org.gongzhi.order.salon;

import static org.gongzhi.order.salon.SalonStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step that a salon can take. {@code PLAN} begins nowhere, so it is never offered. */
public enum SalonMove implements Move<SalonStage> {

    PLAN     (EnumSet.noneOf(SalonStage.class), PLANNED,   "发起沙龙", ""),
    REVISE   (EnumSet.of(PLANNED),              PLANNED,   "修改安排", "revision"),
    CONVENE  (EnumSet.of(PLANNED),              PLANNED,   "发出通知", "notice"),
    HOLD     (EnumSet.of(PLANNED),              HELD,      "登记召开", "holding"),
    CONCLUDE (EnumSet.of(HELD),                 CONCLUDED, "形成决议", "resolution"),
    CANCEL   (EnumSet.of(PLANNED),              CANCELLED, "取消沙龙", "cancellation");

    private final Step<SalonStage> step;

    SalonMove(Set<SalonStage> from, SalonStage to, String label, String noun) {
        step = new Step<>(from, to, label, "salon.hold", noun);
    }

    @Override public Step<SalonStage> step() { return step; }
}
