package org.gongzhi.platform.outbox;

import org.gongzhi.platform.move.Stage;

/** Where a letter stands. Not a lifecycle of moves: only delivery and {@link Outbox} move it. */
public enum LetterState implements Stage {

    WAITING("待发送", Tone.WAITING),
    DELIVERED("已送达", Tone.DONE),
    DEAD("未送达", Tone.STOPPED),
    DROPPED("已作废", Tone.QUIET);

    private final String label;
    private final Tone tone;

    LetterState(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
