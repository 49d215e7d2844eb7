package org.gongzhi.followup;

import static org.gongzhi.followup.FollowUpStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step that a case can take: issue, owner and date, cause and measure, proof, verification. (domain.md M22) */
public enum FollowUpMove implements Move<FollowUpStage> {

    OPEN     (EnumSet.noneOf(FollowUpStage.class),           ISSUE,     "立项",     "followup.open",   ""),
    ASSIGN   (EnumSet.of(ISSUE, ASSIGNED, UNDER_WAY),        ASSIGNED,  "交办",     "followup.open",   "assignment"),
    PLAN     (EnumSet.of(ASSIGNED, UNDER_WAY),               UNDER_WAY, "定措施",   "followup.work",   "plan"),
    POSTPONE (EnumSet.of(UNDER_WAY),                         UNDER_WAY, "延期",     "followup.open",   "extension"),
    PROVE    (EnumSet.of(UNDER_WAY),                         PROVED,    "报送佐证", "followup.work",   "proof"),
    VERIFY   (EnumSet.of(PROVED),                            CLOSED,    "核查销号", "followup.verify", "verification"),
    RETURN   (EnumSet.of(PROVED),                            UNDER_WAY, "退回整改", "followup.verify", "return"),
    ESCALATE (EnumSet.of(ASSIGNED, UNDER_WAY, PROVED),       ESCALATED, "移交处理", "followup.verify", "sanction"),
    WITHDRAW (EnumSet.of(ISSUE, ASSIGNED, UNDER_WAY, PROVED), WITHDRAWN, "撤销",    "followup.open",   "withdrawal");

    private final Step<FollowUpStage> step;

    FollowUpMove(Set<FollowUpStage> from, FollowUpStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<FollowUpStage> step() { return step; }

    /** Only whoever answers for it makes this move. */
    public boolean isTheOwners() { return this == PLAN || this == PROVE; }

    /** Never the owner makes this move. */
    public boolean isSomebodyElses() { return this == VERIFY || this == RETURN || this == ESCALATE; }
}
