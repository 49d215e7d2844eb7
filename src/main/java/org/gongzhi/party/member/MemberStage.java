package org.gongzhi.party.member;

import static org.gongzhi.platform.move.Stage.Tone.*;

import org.gongzhi.platform.move.Stage;

public enum MemberStage implements Stage {

    PROBATIONARY ("预备党员", BUSY),
    FULL         ("正式党员", DONE),
    MOVED        ("已转出", QUIET),
    LEFT         ("已离开", STOPPED);

    private final String label;
    private final Tone tone;

    MemberStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
