package org.gongzhi.organization.grade;

import static org.gongzhi.organization.grade.GradeStage.APPLIED;
import static org.gongzhi.organization.grade.GradeStage.CHECKED;
import static org.gongzhi.organization.grade.GradeStage.ELIGIBLE;
import static org.gongzhi.organization.grade.GradeStage.GRADED;
import static org.gongzhi.organization.grade.GradeStage.NOTICED;
import static org.gongzhi.organization.grade.GradeStage.OPINED;
import static org.gongzhi.organization.grade.GradeStage.REJECTED;
import static org.gongzhi.organization.grade.GradeStage.SELF_RATED;
import static org.gongzhi.organization.grade.GradeStage.TRACKED;
import static org.gongzhi.organization.grade.GradeStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** A grade assessment from the application to the tracking of the grade. (domain.md M49) */
public enum GradeMove implements Move<GradeStage> {

    APPLY    (EnumSet.noneOf(GradeStage.class), APPLIED,    "申请评估", "supervision.report", ""),
    ADMIT    (EnumSet.of(APPLIED),              ELIGIBLE,   "资格审核通过", "supervision.conclude", "admission"),
    REJECT   (EnumSet.of(APPLIED),              REJECTED,   "不予受理", "supervision.conclude", "rejection"),
    RATE     (EnumSet.of(ELIGIBLE),             SELF_RATED, "提交自评", "supervision.report", "self-rating"),
    CHECK    (EnumSet.of(SELF_RATED),           CHECKED,    "登记实地评估", "supervision.field", "field-check"),
    OPINE    (EnumSet.of(CHECKED),              OPINED,     "提出初评意见", "supervision.conclude", "opinion"),
    PUBLISH  (EnumSet.of(OPINED),               NOTICED,    "公示初评结果", "supervision.conclude", "notice"),
    CORRECT  (EnumSet.of(NOTICED),              CHECKED,    "异议成立，重新评议", "supervision.conclude", "reconsideration"),
    GRANT    (EnumSet.of(NOTICED),              GRADED,     "授予等级", "supervision.conclude", "award"),
    TRACK    (EnumSet.of(GRADED, TRACKED),      TRACKED,    "跟踪评估合格", "supervision.conclude", "tracking"),
    WITHDRAW (EnumSet.of(GRADED, TRACKED),      WITHDRAWN,  "撤销等级", "supervision.conclude", "withdrawal");

    private final Step<GradeStage> step;

    GradeMove(Set<GradeStage> from, GradeStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<GradeStage> step() { return step; }
}
