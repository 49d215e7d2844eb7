package org.gongzhi.organization.inspection;

import static org.gongzhi.organization.inspection.InspectionStage.BASIC;
import static org.gongzhi.organization.inspection.InspectionStage.DRAFT;
import static org.gongzhi.organization.inspection.InspectionStage.FAIL;
import static org.gongzhi.organization.inspection.InspectionStage.FILED;
import static org.gongzhi.organization.inspection.InspectionStage.PASS;
import static org.gongzhi.organization.inspection.InspectionStage.UNIT_REVIEW;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** An annual check from the empty report to the conclusion. A report that nobody brings stays DRAFT and is late. (domain.md M48) */
public enum InspectionMove implements Move<InspectionStage> {

    OPEN    (EnumSet.noneOf(InspectionStage.class), DRAFT,       "开启年检", "", ""),
    SUBMIT  (EnumSet.of(DRAFT),                     UNIT_REVIEW, "报主管单位初审", "supervision.report", "submission"),
    FILE    (EnumSet.of(DRAFT),                     FILED,       "直接报登记机关", "supervision.report", "filing"),
    ENDORSE (EnumSet.of(UNIT_REVIEW),               FILED,       "初审同意并转报", "supervision.review", "endorsement"),
    RETURN  (EnumSet.of(UNIT_REVIEW),               DRAFT,       "初审退回", "supervision.review", "return"),
    REOPEN  (EnumSet.of(FILED),                     DRAFT,       "退回补正", "supervision.conclude", "correction"),
    PASS    (EnumSet.of(FILED),                     InspectionStage.PASS,        "合格", "supervision.conclude", "pass"),
    BASIC   (EnumSet.of(FILED),                     InspectionStage.BASIC,       "基本合格", "supervision.conclude", "basic"),
    FAIL    (EnumSet.of(FILED),                     InspectionStage.FAIL,        "不合格", "supervision.conclude", "failure");

    private final Step<InspectionStage> step;

    InspectionMove(Set<InspectionStage> from, InspectionStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<InspectionStage> step() { return step; }
}
