package org.gongzhi.notice;

import static org.gongzhi.platform.move.Stage.Tone.*;

import org.gongzhi.platform.move.Stage;

public enum ObjectionStage implements Stage {

    RECEIVED ("待答复", WAITING),
    UPHELD   ("异议成立", DONE),
    REJECTED ("异议不成立", QUIET);

    private final String label;
    private final Tone tone;

    ObjectionStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
