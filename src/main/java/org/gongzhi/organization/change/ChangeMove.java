package org.gongzhi.organization.change;

import static org.gongzhi.organization.change.ChangeStage.APPROVED;
import static org.gongzhi.organization.change.ChangeStage.REFUSED;
import static org.gongzhi.organization.change.ChangeStage.SUBMITTED;
import static org.gongzhi.organization.change.ChangeStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

public enum ChangeMove implements Move<ChangeStage> {

    SUBMIT   (EnumSet.noneOf(ChangeStage.class), SUBMITTED, "提交变更申请", "organization.ask",    ""),
    APPROVE  (EnumSet.of(SUBMITTED),             APPROVED,  "核准变更",     "organization.change", "approval"),
    REFUSE   (EnumSet.of(SUBMITTED),             REFUSED,   "不予核准",     "organization.change", "refusal"),
    WITHDRAW (EnumSet.of(SUBMITTED),             WITHDRAWN, "撤回申请",     "organization.ask",    "withdrawal");

    private final Step<ChangeStage> step;

    ChangeMove(Set<ChangeStage> from, ChangeStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<ChangeStage> step() { return step; }
}
