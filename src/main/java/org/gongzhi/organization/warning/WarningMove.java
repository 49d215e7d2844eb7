package org.gongzhi.organization.warning;

import static org.gongzhi.organization.warning.WarningStage.CLOSED;
import static org.gongzhi.organization.warning.WarningStage.DISMISSED;
import static org.gongzhi.organization.warning.WarningStage.GRADED;
import static org.gongzhi.organization.warning.WarningStage.HANDLED;
import static org.gongzhi.organization.warning.WarningStage.SIGNAL;

import java.util.EnumSet;
import java.util.Set;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Step;

/** A signal that something may go wrong, until somebody else than the warden says that it is over. (domain.md M51) */
public enum WarningMove implements Move<WarningStage> {

    RAISE   (EnumSet.noneOf(WarningStage.class), SIGNAL,    "发现信号", "supervision.watch", ""),
    GRADE   (EnumSet.of(SIGNAL),                 GRADED,    "研判定级", "supervision.warn", "grading"),
    DISMISS (EnumSet.of(SIGNAL),                 DISMISSED, "排除信号", "supervision.warn", "dismissal"),
    HANDLE  (EnumSet.of(GRADED),                 HANDLED,   "报告处置情况", "supervision.warden", "handling"),
    REDO    (EnumSet.of(HANDLED),                GRADED,    "继续处置", "supervision.warn", "redoing"),
    CLOSE   (EnumSet.of(HANDLED),                CLOSED,    "核销预警", "supervision.warn", "closing");

    private final Step<WarningStage> step;

    WarningMove(Set<WarningStage> from, WarningStage to, String label, String permission, String noun) {
        step = new Step<>(from, to, label, permission, noun);
    }

    @Override public Step<WarningStage> step() { return step; }
}
