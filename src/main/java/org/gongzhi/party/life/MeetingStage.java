package org.gongzhi.party.life;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum MeetingStage implements Stage {

    PLANNED   ("已计划", WAITING),
    HELD      ("待补记录", BUSY),
    RECORDED  ("已归档", DONE),
    CANCELLED ("已取消", QUIET);

    /** The way a meeting goes when all is well. */
    public static final List<MeetingStage> PATH = List.of(PLANNED, HELD, RECORDED);

    private final String label;
    private final Tone tone;

    MeetingStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
