package org.gongzhi.incubation.month;

import static org.gongzhi.incubation.month.CaseStage.EXITED;
import static org.gongzhi.incubation.month.CaseStage.INTERVIEW;
import static org.gongzhi.incubation.month.CaseStage.PASSED;
import static org.gongzhi.incubation.month.CaseStage.RECTIFYING;
import static org.gongzhi.incubation.month.CaseStage.UNMET;
import static org.gongzhi.incubation.month.CaseStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step of a case of low months: interview, dated rectification, passed or out of the centre. Its interview makes most of them. (domain.md M64) */
public enum CaseMove implements Move<CaseStage> {

    OPEN     (EnumSet.noneOf(CaseStage.class),          INTERVIEW,  "连续低分立案", "incubation.case", ""),
    INVITE   (EnumSet.of(INTERVIEW, RECTIFYING),        INTERVIEW,  "再次约谈",     "incubation.case", "invitation"),
    ORDER    (EnumSet.of(INTERVIEW, RECTIFYING),        RECTIFYING, "责令限期整改", "incubation.case", ""),
    PASS     (EnumSet.of(RECTIFYING),                   PASSED,     "整改到位",     "incubation.case", ""),
    FAIL     (EnumSet.of(RECTIFYING),                   UNMET,      "整改不到位",   "incubation.case", ""),
    EXPEL    (EnumSet.of(UNMET),                        EXITED,     "责令退出孵化中心", "incubation.exit", "exit"),
    WITHDRAW (EnumSet.of(INTERVIEW, RECTIFYING, UNMET), WITHDRAWN,  "撤销",         "incubation.case", "");

    private final Step<CaseStage> step;

    CaseMove(Set<CaseStage> from, CaseStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<CaseStage> step() { return step; }
}
