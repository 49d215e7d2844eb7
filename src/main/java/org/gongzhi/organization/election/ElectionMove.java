package org.gongzhi.organization.election;

import static org.gongzhi.organization.election.ElectionStage.CONCLUDED;
import static org.gongzhi.organization.election.ElectionStage.HELD;
import static org.gongzhi.organization.election.ElectionStage.PLANNED;
import static org.gongzhi.organization.election.ElectionStage.VOID;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** The election of an organization's council under the registrar's eyes. (domain.md M23, M41: election supervision) */
public enum ElectionMove implements Move<ElectionStage> {

    PLAN     (EnumSet.noneOf(ElectionStage.class), PLANNED,   "报告换届计划", "supervision.report", ""),
    HOLD     (EnumSet.of(PLANNED),                 HELD,      "报告换届结果", "supervision.report", "result"),
    CONCLUDE (EnumSet.of(HELD),                    CONCLUDED, "确认换届", "supervision.conclude", "confirmation"),
    VOID     (EnumSet.of(HELD),                    ElectionStage.VOID,      "责令重新选举", "supervision.conclude", "voiding");

    private final Step<ElectionStage> step;

    ElectionMove(Set<ElectionStage> from, ElectionStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<ElectionStage> step() { return step; }
}
