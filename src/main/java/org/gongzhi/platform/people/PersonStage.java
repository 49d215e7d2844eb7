package org.gongzhi.platform.people;

import static org.gongzhi.platform.move.Stage.Tone.*;

import org.gongzhi.platform.move.Stage;

/** Where an account stands. */
public enum PersonStage implements Stage {

    ACTIVE("在用", DONE), SUSPENDED("已停用", STOPPED);

    private final String label;
    private final Tone tone;

    PersonStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
