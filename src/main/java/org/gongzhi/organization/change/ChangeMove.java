package org.gongzhi.organization.change;

import static org.gongzhi.organization.change.ChangeStage.APPROVED;
import static org.gongzhi.organization.change.ChangeStage.REFUSED;
import static org.gongzhi.organization.change.ChangeStage.SUBMITTED;
import static org.gongzhi.organization.change.ChangeStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;

public enum ChangeMove implements Move<ChangeStage> {

    SUBMIT   (EnumSet.noneOf(ChangeStage.class), SUBMITTED, "提交变更申请", "organization.ask",    ""),
    APPROVE  (EnumSet.of(SUBMITTED),             APPROVED,  "核准变更",     "organization.change", "approval"),
    REFUSE   (EnumSet.of(SUBMITTED),             REFUSED,   "不予核准",     "organization.change", "refusal"),
    WITHDRAW (EnumSet.of(SUBMITTED),             WITHDRAWN, "撤回申请",     "organization.ask",    "withdrawal");

    private final Set<ChangeStage> from;
    private final ChangeStage to;
    private final String label;
    private final String permission;
    private final String noun;

    ChangeMove(Set<ChangeStage> from, ChangeStage to, String label, String permission, String noun) {
        this.from = from;
        this.to = to;
        this.label = label;
        this.permission = permission;
        this.noun = noun;
    }

    @Override public Set<ChangeStage> from() { return from; }

    @Override public ChangeStage to() { return to; }

    @Override public String label() { return label; }

    @Override public String permission() { return permission; }

    /** The last part of its address: {@code POST /organizations/changes/{id}/approval}. */
    public String noun() { return noun; }
}
