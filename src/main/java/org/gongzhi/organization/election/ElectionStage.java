package org.gongzhi.organization.election;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum ElectionStage implements Stage {

    PLANNED   ("待换届", WAITING),
    HELD      ("待确认", BUSY),
    CONCLUDED ("已确认", DONE),
    VOID      ("无效重选", STOPPED);

    /** The straight way. */
    public static final List<ElectionStage> PATH = List.of(PLANNED, HELD, CONCLUDED);

    private final String label;
    private final Tone tone;

    ElectionStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
