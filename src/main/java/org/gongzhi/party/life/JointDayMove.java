package org.gongzhi.party.life;

import static org.gongzhi.party.life.JointDayStage.CANCELLED;
import static org.gongzhi.party.life.JointDayStage.HELD;
import static org.gongzhi.party.life.JointDayStage.PLANNED;
import static org.gongzhi.party.life.JointDayStage.REVIEWED;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** PLAN → HOLD → REVIEW. (domain.md M32) */
public enum JointDayMove implements Move<JointDayStage> {

    PLAN   (EnumSet.noneOf(JointDayStage.class), PLANNED,   "发起联合党日", "life.keep", ""),
    HOLD   (EnumSet.of(PLANNED),                 HELD,      "开始",         "life.keep", "holding"),
    REVIEW (EnumSet.of(HELD),                    REVIEWED,  "写总结",       "life.keep", "review"),
    CANCEL (EnumSet.of(PLANNED),                 CANCELLED, "取消",         "life.keep", "cancellation");

    private final Step<JointDayStage> step;

    JointDayMove(Set<JointDayStage> from, JointDayStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<JointDayStage> step() { return step; }
}
