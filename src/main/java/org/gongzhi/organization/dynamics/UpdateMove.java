package org.gongzhi.organization.dynamics;

import static org.gongzhi.organization.dynamics.UpdateStage.CONFIRMED;
import static org.gongzhi.organization.dynamics.UpdateStage.DIFFERENT;
import static org.gongzhi.organization.dynamics.UpdateStage.RESOLVED;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** What an organization says of itself from time to time, beside what the register says. (domain.md M52) */
public enum UpdateMove implements Move<UpdateStage> {

    CONFIRM (EnumSet.noneOf(UpdateStage.class), CONFIRMED, "更新，与登记一致", "supervision.report", ""),
    DECLARE (EnumSet.noneOf(UpdateStage.class), DIFFERENT, "更新，与登记不一致", "supervision.report", ""),
    RESOLVE (EnumSet.of(DIFFERENT),             RESOLVED,  "核实差异", "supervision.verify", "resolution");

    private final Step<UpdateStage> step;

    UpdateMove(Set<UpdateStage> from, UpdateStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<UpdateStage> step() { return step; }
}
