package org.gongzhi.organization.sync;

import static org.gongzhi.organization.sync.PartyFormStage.FILLED;
import static org.gongzhi.organization.sync.PartyFormStage.HANDED_OVER;
import static org.gongzhi.organization.sync.PartyFormStage.WANTED;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** The Party form of a registrar's act: without it the act is not finished. (domain.md M23, M41) */
public enum PartyFormMove implements Move<PartyFormStage> {

    WANT      (EnumSet.noneOf(PartyFormStage.class), WANTED,      "要求填报", "", ""),
    FILL      (EnumSet.of(WANTED),                   FILLED,      "填报党建表", "supervision.party", "filling"),
    RETURN    (EnumSet.of(FILLED),                   WANTED,      "退回重填", "supervision.party-check", "return"),
    HAND_OVER (EnumSet.of(FILLED),                   HANDED_OVER, "移交党建工作机构", "supervision.conclude", "hand-over");

    private final Step<PartyFormStage> step;

    PartyFormMove(Set<PartyFormStage> from, PartyFormStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<PartyFormStage> step() { return step; }
}
