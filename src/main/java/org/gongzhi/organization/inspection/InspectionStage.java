package org.gongzhi.organization.inspection;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum InspectionStage implements Stage {

    DRAFT       ("待填报", WAITING),
    UNIT_REVIEW ("待主管单位初审", BUSY),
    FILED       ("待登记机关审查", BUSY),
    PASS        ("合格", DONE),
    BASIC       ("基本合格", QUIET),
    FAIL        ("不合格", STOPPED);

    /** The straight way. */
    public static final List<InspectionStage> PATH = List.of(DRAFT, UNIT_REVIEW, FILED, PASS);

    private final String label;
    private final Tone tone;

    InspectionStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
