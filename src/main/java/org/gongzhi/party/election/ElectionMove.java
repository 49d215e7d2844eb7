package org.gongzhi.party.election;

import static org.gongzhi.party.election.ElectionStage.APPROVED;
import static org.gongzhi.party.election.ElectionStage.CANCELLED;
import static org.gongzhi.party.election.ElectionStage.DUE;
import static org.gongzhi.party.election.ElectionStage.ELECTED;
import static org.gongzhi.party.election.ElectionStage.PREPARING;
import static org.gongzhi.party.election.ElectionStage.REPORTED;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** DUE (six months before) → PREPARE → ELECT → REPORT → APPROVED. (domain.md M27) */
public enum ElectionMove implements Move<ElectionStage> {

    REMIND  (EnumSet.noneOf(ElectionStage.class),            DUE,       "提醒换届",           "election.remind",  ""),
    PREPARE (EnumSet.of(DUE, PREPARING),                     PREPARING, "报送筹备方案",       "election.hold",    "preparation"),
    PERMIT  (EnumSet.of(DUE, PREPARING),                     PREPARING, "同意提前或延期换届", "election.approve", "permit"),
    ELECT   (EnumSet.of(PREPARING),                          ELECTED,   "登记选举结果",       "election.hold",    "result"),
    REPORT  (EnumSet.of(ELECTED),                            REPORTED,  "报告选举结果",       "election.hold",    "report"),
    APPROVE (EnumSet.of(REPORTED),                           APPROVED,  "批复",               "election.approve", "approval"),
    RETURN  (EnumSet.of(REPORTED),                           PREPARING, "退回重选",           "election.approve", "return"),
    CANCEL  (EnumSet.of(DUE, PREPARING, ELECTED, REPORTED),  CANCELLED, "取消",               "election.remind",  "cancellation");

    private final Step<ElectionStage> step;

    ElectionMove(Set<ElectionStage> from, ElectionStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<ElectionStage> step() { return step; }
}
