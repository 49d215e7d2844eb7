package org.gongzhi.party.contact;

import static org.gongzhi.party.contact.AssignmentStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

public enum AssignmentMove implements Move<AssignmentStage> {

    SEND    (EnumSet.noneOf(AssignmentStage.class), ACTIVE,   "选派",     "party.assign", ""),
    VISIT   (EnumSet.of(ACTIVE),                    ACTIVE,   "走访",     "party.visit",  "visits"),
    REPLACE (EnumSet.of(ACTIVE),                    REPLACED, "轮换",     "party.assign", "replacement"),
    END     (EnumSet.of(ACTIVE),                    ENDED,    "结束选派", "party.assign", "end");

    private final Step<AssignmentStage> step;

    AssignmentMove(Set<AssignmentStage> from, AssignmentStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<AssignmentStage> step() { return step; }
}
