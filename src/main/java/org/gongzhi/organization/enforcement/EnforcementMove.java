package org.gongzhi.organization.enforcement;

import static org.gongzhi.organization.enforcement.EnforcementStage.DECIDED;
import static org.gongzhi.organization.enforcement.EnforcementStage.DROPPED;
import static org.gongzhi.organization.enforcement.EnforcementStage.EXECUTED;
import static org.gongzhi.organization.enforcement.EnforcementStage.FILED;
import static org.gongzhi.organization.enforcement.EnforcementStage.INVESTIGATED;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** An enforcement case. Whoever investigated does not decide. (domain.md M53) */
public enum EnforcementMove implements Move<EnforcementStage> {

    FILE        (EnumSet.noneOf(EnforcementStage.class), FILED,        "立案", "supervision.enforce", ""),
    INVESTIGATE (EnumSet.of(FILED),                      INVESTIGATED, "调查终结", "supervision.enforce", "investigation"),
    DECIDE      (EnumSet.of(INVESTIGATED),               DECIDED,      "作出处罚决定", "supervision.enforce", "decision"),
    EXECUTE     (EnumSet.of(DECIDED),                    EXECUTED,     "执行完毕，结案", "supervision.enforce", "execution"),
    DROP        (EnumSet.of(FILED, INVESTIGATED),        DROPPED,      "销案", "supervision.enforce", "dropping");

    private final Step<EnforcementStage> step;

    EnforcementMove(Set<EnforcementStage> from, EnforcementStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<EnforcementStage> step() { return step; }
}
