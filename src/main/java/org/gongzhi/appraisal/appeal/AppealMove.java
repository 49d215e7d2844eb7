package org.gongzhi.appraisal.appeal;

import static org.gongzhi.appraisal.appeal.AppealStage.REFUSED;
import static org.gongzhi.appraisal.appeal.AppealStage.SUBMITTED;
import static org.gongzhi.appraisal.appeal.AppealStage.UPHELD;
import static org.gongzhi.appraisal.appeal.AppealStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step that an appeal can take. */
public enum AppealMove implements Move<AppealStage> {

    SUBMIT   (EnumSet.noneOf(AppealStage.class), SUBMITTED, "提出申诉", "appraisal.appeal", ""),
    UPHOLD   (EnumSet.of(SUBMITTED),             UPHELD,    "申诉成立", "appraisal.decide", "approval"),
    REFUSE   (EnumSet.of(SUBMITTED),             REFUSED,   "维持原分", "appraisal.decide", "refusal"),
    WITHDRAW (EnumSet.of(SUBMITTED),             WITHDRAWN, "撤回申诉", "appraisal.appeal", "withdrawal");

    private final Step<AppealStage> step;

    AppealMove(Set<AppealStage> from, AppealStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<AppealStage> step() { return step; }
}
