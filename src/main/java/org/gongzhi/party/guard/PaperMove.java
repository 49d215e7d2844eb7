package org.gongzhi.party.guard;

import static org.gongzhi.party.guard.PaperStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** All of it happens by itself; what people do is to hold something. (domain.md M36) */
public enum PaperMove implements Move<PaperStage> {

    WARN    (EnumSet.noneOf(PaperStage.class), AMBER,     "黄牌预警", "", ""),
    REDDEN  (EnumSet.of(AMBER),                RED,       "红牌督办", "", ""),
    RECTIFY (EnumSet.of(AMBER, RED),           RECTIFIED, "恢复活动", "", "");

    private final Step<PaperStage> step;

    PaperMove(Set<PaperStage> from, PaperStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<PaperStage> step() { return step; }
}
