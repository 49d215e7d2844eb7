package org.gongzhi.followup.interview;

import static org.gongzhi.platform.move.Stage.Tone.*;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum InterviewStage implements Stage {

    INVITED   ("待确认", WAITING),
    CONFIRMED ("已确认", BUSY),
    HELD      ("待签字", WAITING),
    SIGNED    ("整改中", BUSY),
    PASSED    ("整改到位", DONE),
    FAILED    ("整改不到位", STOPPED),
    CANCELLED ("已取消", QUIET);

    /** The way an interview goes when all is well. */
    public static final List<InterviewStage> PATH = List.of(INVITED, CONFIRMED, HELD, SIGNED, PASSED);

    private final String label;
    private final Tone tone;

    InterviewStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }

    public boolean isOpen() { return ordinal() < PASSED.ordinal(); }
}
