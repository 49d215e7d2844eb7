package org.gongzhi.appraisal.round;

import static org.gongzhi.appraisal.round.RoundStage.APPEALS;
import static org.gongzhi.appraisal.round.RoundStage.CANCELLED;
import static org.gongzhi.appraisal.round.RoundStage.LOCKED;
import static org.gongzhi.appraisal.round.RoundStage.OPEN;
import static org.gongzhi.appraisal.round.RoundStage.PUBLISHED;
import static org.gongzhi.appraisal.round.RoundStage.SCORED;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step that a round can take. Corrections are no step: they append a version to one subject's result. */
public enum RoundMove implements Move<RoundStage> {

    START   (EnumSet.noneOf(RoundStage.class), OPEN,      "开展评分",     "appraisal.run",     ""),
    CLOSE   (EnumSet.of(OPEN),                 SCORED,    "评分结账",     "appraisal.run",     "closing"),
    RETURN  (EnumSet.of(SCORED),               OPEN,      "退回补评",     "appraisal.run",     "return"),
    CANCEL  (EnumSet.of(OPEN, SCORED),         CANCELLED, "取消评分",     "appraisal.run",     "cancellation"),
    PUBLISH (EnumSet.of(SCORED),               PUBLISHED, "公示结果",     "appraisal.publish", "publication"),
    HEAR    (EnumSet.of(PUBLISHED),            APPEALS,  "转入申诉复核", "appraisal.publish", "hearing"),
    LOCK    (EnumSet.of(PUBLISHED, APPEALS),   LOCKED,    "锁定结果",     "appraisal.publish", "lock");

    private final Step<RoundStage> step;

    RoundMove(Set<RoundStage> from, RoundStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<RoundStage> step() { return step; }
}
