package org.gongzhi.platform.privacy;

import static org.gongzhi.platform.privacy.ExportStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** Every step of an export of personal data. */
public enum ExportMove implements Move<ExportStage> {

    REQUEST (EnumSet.noneOf(ExportStage.class), REQUESTED, "申请导出", "personal.export",         ""),
    APPROVE (EnumSet.of(REQUESTED),             APPROVED,  "批准",     "personal.export-approve", "approval"),
    REFUSE  (EnumSet.of(REQUESTED),             REFUSED,   "不批准",   "personal.export-approve", "refusal"),
    PRODUCE (EnumSet.of(APPROVED),              READY,     "生成表格", "personal.export-approve", ""),
    EXPIRE  (EnumSet.of(READY),                 EXPIRED,   "下载期满", "personal.export-approve", "");

    private final Step<ExportStage> step;

    ExportMove(Set<ExportStage> from, ExportStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<ExportStage> step() { return step; }
}
