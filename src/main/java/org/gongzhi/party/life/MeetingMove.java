package org.gongzhi.party.life;

import static org.gongzhi.party.life.MeetingStage.CANCELLED;
import static org.gongzhi.party.life.MeetingStage.HELD;
import static org.gongzhi.party.life.MeetingStage.PLANNED;
import static org.gongzhi.party.life.MeetingStage.RECORDED;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step that a meeting can take. What was recorded may be corrected; what was held cannot be undone. */
public enum MeetingMove implements Move<MeetingStage> {

    PLAN    (EnumSet.noneOf(MeetingStage.class), PLANNED,   "列入计划", "life.keep", ""),
    HOLD    (EnumSet.of(PLANNED),                HELD,      "开始签到", "life.keep", "holding"),
    SHIFT   (EnumSet.of(PLANNED),                PLANNED,   "改期",     "life.keep", "shift"),
    RECORD  (EnumSet.of(HELD),                   RECORDED,  "归档记录", "life.keep", "record"),
    CORRECT (EnumSet.of(RECORDED),               RECORDED,  "更正记录", "life.keep", "correction"),
    CANCEL  (EnumSet.of(PLANNED),                CANCELLED, "取消",     "life.keep", "cancellation");

    private final Step<MeetingStage> step;

    MeetingMove(Set<MeetingStage> from, MeetingStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<MeetingStage> step() { return step; }
}
