package org.gongzhi.party.mass;

import static org.gongzhi.party.mass.SeatStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** A seat in the leadership is vacant, filled, and vacant again. (domain.md M1) */
public enum SeatMove implements Move<SeatStage> {

    OPEN     (EnumSet.noneOf(SeatStage.class),  VACANT,    "设置职位", "mass.roster",  ""),
    NOMINATE (EnumSet.of(VACANT),               NOMINATED, "提名",     "mass.roster",  "nomination"),
    APPROVE  (EnumSet.of(NOMINATED),            APPROVED,  "批复",     "mass.approve", "approval"),
    TAKE     (EnumSet.of(APPROVED),             IN_OFFICE, "到任",     "mass.roster",  "term"),
    WITHDRAW (EnumSet.of(NOMINATED, APPROVED),  VACANT,    "撤回提名", "mass.roster",  "withdrawal"),
    REMIND   (EnumSet.of(IN_OFFICE),            EXPIRING,  "任期提醒", "",             ""),
    END      (EnumSet.of(IN_OFFICE, EXPIRING),  ENDED,     "卸任",     "mass.roster",  "end");

    private final Step<SeatStage> step;

    SeatMove(Set<SeatStage> from, SeatStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<SeatStage> step() { return step; }
}
