package org.gongzhi.platform.job;

import org.gongzhi.platform.move.Stage;

/** Where a job stands. Not a lifecycle of moves: nobody but the scheduler moves it. */
public enum JobState implements Stage {

    WAITING("排队中", Tone.WAITING),
    RUNNING("进行中", Tone.BUSY),
    DONE("已完成", Tone.DONE),
    FAILED("没有完成", Tone.STOPPED);

    private final String label;
    private final Tone tone;

    JobState(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }

    public boolean over() { return this == DONE || this == FAILED; }
}
