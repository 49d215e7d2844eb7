package org.gongzhi.organization.enforcement;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum EnforcementStage implements Stage {

    FILED        ("已立案", WAITING),
    INVESTIGATED ("待决定", BUSY),
    DECIDED      ("待执行", BUSY),
    EXECUTED     ("已执行", DONE),
    DROPPED      ("已销案", QUIET);

    /** The straight way. */
    public static final List<EnforcementStage> PATH = List.of(FILED, INVESTIGATED, DECIDED, EXECUTED);

    private final String label;
    private final Tone tone;

    EnforcementStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
