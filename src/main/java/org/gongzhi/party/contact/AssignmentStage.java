package org.gongzhi.party.contact;

import static org.gongzhi.platform.move.Stage.Tone.*;

import org.gongzhi.platform.move.Stage;

public enum AssignmentStage implements Stage {

    ACTIVE   ("在岗", DONE),
    REPLACED ("已轮换", QUIET),
    ENDED    ("已结束", STOPPED);

    private final String label;
    private final Tone tone;

    AssignmentStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
