package org.gongzhi.party.life;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum JointDayStage implements Stage {

    PLANNED   ("已计划", WAITING),
    HELD      ("待总结", BUSY),
    REVIEWED  ("已总结", DONE),
    CANCELLED ("已取消", QUIET);

    public static final List<JointDayStage> PATH = List.of(PLANNED, HELD, REVIEWED);

    private final String label;
    private final Tone tone;

    JointDayStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
