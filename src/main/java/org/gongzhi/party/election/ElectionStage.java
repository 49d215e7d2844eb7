package org.gongzhi.party.election;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum ElectionStage implements Stage {

    DUE       ("待启动", WAITING),
    PREPARING ("筹备中", BUSY),
    ELECTED   ("待报告", BUSY),
    REPORTED  ("待批复", WAITING),
    APPROVED  ("已批复", DONE),
    CANCELLED ("已取消", QUIET);

    /** The way an election goes when all is well. */
    public static final List<ElectionStage> PATH = List.of(DUE, PREPARING, ELECTED, REPORTED, APPROVED);

    private final String label;
    private final Tone tone;

    ElectionStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }

    public boolean isOpen() { return ordinal() < APPROVED.ordinal(); }
}
