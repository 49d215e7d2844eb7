package org.gongzhi.party.body;

import static org.gongzhi.party.body.PartyStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step of a Party organization. {@code ENTER} is for those that stood before the book was opened. (domain.md M4) */
public enum PartyMove implements Move<PartyStage> {

    APPLY     (EnumSet.noneOf(PartyStage.class),      APPLIED,     "申请组建", "party.apply",    ""),
    ENTER     (EnumSet.noneOf(PartyStage.class),      ESTABLISHED, "登记入册", "party.keep",     ""),
    REVIEW    (EnumSet.of(APPLIED),                   REVIEWED,    "审核通过", "party.review",   "review"),
    APPROVE   (EnumSet.of(REVIEWED),                  APPROVED,    "批复同意", "party.approve",  "approval"),
    ESTABLISH (EnumSet.of(APPROVED),                  ESTABLISHED, "宣布成立", "party.keep",     "founding"),
    KEEP      (EnumSet.of(ESTABLISHED),               ESTABLISHED, "更新资料", "party.keep",     "profile"),
    RENEW     (EnumSet.of(ESTABLISHED),               ESTABLISHED, "换届",     "party.keep",     ""),
    REHOST    (EnumSet.of(ESTABLISHED),               ESTABLISHED, "调整建立单位", "party.keep", "host"),
    REFUSE    (EnumSet.of(APPLIED, REVIEWED),         REFUSED,     "不予批准", "party.review",   "refusal"),
    DISSOLVE  (EnumSet.of(ESTABLISHED),               DISSOLVED,   "撤销建制", "party.dissolve", "dissolution");

    private final Step<PartyStage> step;

    PartyMove(Set<PartyStage> from, PartyStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<PartyStage> step() { return step; }
}
