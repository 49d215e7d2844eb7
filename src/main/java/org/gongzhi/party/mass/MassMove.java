package org.gongzhi.party.mass;

import static org.gongzhi.party.body.PartyStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.party.body.PartyStage;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** A mass organization is formed as a Party organization is. (domain.md M4, M5) */
public enum MassMove implements Move<PartyStage> {

    APPLY     (EnumSet.noneOf(PartyStage.class), APPLIED,     "申请组建",     "mass.apply",   ""),
    ENTER     (EnumSet.noneOf(PartyStage.class), ESTABLISHED, "登记入册",     "mass.keep",    ""),
    REVIEW    (EnumSet.of(APPLIED),              REVIEWED,    "审核通过",     "mass.review",  "review"),
    APPROVE   (EnumSet.of(REVIEWED),             APPROVED,    "批复同意",     "mass.approve", "approval"),
    ESTABLISH (EnumSet.of(APPROVED),             ESTABLISHED, "宣布成立",     "mass.keep",    "founding"),
    CHECK     (EnumSet.of(ESTABLISHED),          ESTABLISHED, "核对三项要求", "mass.keep",    "check"),
    REFUSE    (EnumSet.of(APPLIED, REVIEWED),    REFUSED,     "不予批准",     "mass.review",  "refusal"),
    DISSOLVE  (EnumSet.of(ESTABLISHED),          DISSOLVED,   "撤销",         "mass.keep",    "dissolution");

    private final Step<PartyStage> step;

    MassMove(Set<PartyStage> from, PartyStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<PartyStage> step() { return step; }
}
