package org.gongzhi.party.guard;

import static org.gongzhi.party.guard.AlertStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** It goes off and ends by itself; in between people choose how. (domain.md M28) */
public enum AlertMove implements Move<AlertStage> {

    RAISE       (EnumSet.noneOf(AlertStage.class), OPEN,      "自动预警",     "",            ""),
    TRANSFER_IN (EnumSet.of(OPEN, UNDER_WAY),      UNDER_WAY, "转入党员",     "party.guard", "transfer-in"),
    JOIN        (EnumSet.of(OPEN, UNDER_WAY),      UNDER_WAY, "并入其他支部", "party.guard", "joining"),
    DISSOLVE    (EnumSet.of(OPEN, UNDER_WAY),      UNDER_WAY, "撤销支部",     "party.guard", "dissolving"),
    SOLVE       (EnumSet.of(OPEN, UNDER_WAY),      SOLVED,    "自动解除",     "",            "");

    private final Step<AlertStage> step;

    AlertMove(Set<AlertStage> from, AlertStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<AlertStage> step() { return step; }

    /** Whether people make it. */
    public boolean isChosen() { return !noun().isEmpty(); }
}
