package org.gongzhi.incubation.cohort;

import static org.gongzhi.platform.move.Stage.Tone.BUSY;
import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import org.gongzhi.platform.move.Stage;

public enum MemberStage implements Stage {

    NEW       ("新入孵", WAITING),
    KEY       ("重点培育", BUSY),
    GRADUATED ("已出孵", DONE),
    DROPPED   ("已退出", STOPPED),
    CARRIED   ("转入下一期", QUIET);

    private final String label;
    private final Tone tone;

    MemberStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
