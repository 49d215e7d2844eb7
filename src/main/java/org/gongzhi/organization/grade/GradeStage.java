package org.gongzhi.organization.grade;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum GradeStage implements Stage {

    APPLIED    ("待资格审核", WAITING),
    ELIGIBLE   ("待自评", WAITING),
    SELF_RATED ("待实地评估", BUSY),
    CHECKED    ("待初评意见", BUSY),
    OPINED     ("待公示", BUSY),
    NOTICED    ("公示中", BUSY),
    GRADED     ("已授予等级", DONE),
    TRACKED    ("跟踪合格", DONE),
    REJECTED   ("不予受理", STOPPED),
    WITHDRAWN  ("已撤销等级", STOPPED);

    /** The straight way. */
    public static final List<GradeStage> PATH = List.of(APPLIED, ELIGIBLE, SELF_RATED, CHECKED, OPINED, NOTICED, GRADED);

    private final String label;
    private final Tone tone;

    GradeStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
