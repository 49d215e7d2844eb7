package org.gongzhi.organization.warning;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum WarningStage implements Stage {

    SIGNAL    ("待研判", WAITING),
    GRADED    ("处置中", BUSY),
    HANDLED   ("待核销", BUSY),
    CLOSED    ("已核销", DONE),
    DISMISSED ("排除", QUIET);

    /** The straight way. */
    public static final List<WarningStage> PATH = List.of(SIGNAL, GRADED, HANDLED, CLOSED);

    private final String label;
    private final Tone tone;

    WarningStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
