package org.gongzhi.appraisal.round;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

/** Where a round stands: open → scored → published for objection → appeals → locked. */
public enum RoundStage implements Stage {

    OPEN      ("评分中",   BUSY),
    SCORED    ("已结账",   WAITING),
    PUBLISHED ("公示中",   BUSY),
    APPEALS   ("申诉复核", WAITING),
    LOCKED    ("已锁定",   DONE),
    CANCELLED ("已取消",   STOPPED);

    /** The way a round goes when all is well. */
    public static final List<RoundStage> PATH = List.of(OPEN, SCORED, PUBLISHED, APPEALS, LOCKED);

    private final String label;
    private final Tone tone;

    RoundStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }

    /** Whether subjects see their results. */
    public boolean isPublic() { return this == PUBLISHED || this == APPEALS || this == LOCKED; }
}
