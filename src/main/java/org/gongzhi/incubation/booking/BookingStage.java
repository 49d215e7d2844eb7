package org.gongzhi.incubation.booking;

import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import org.gongzhi.platform.move.Stage;

public enum BookingStage implements Stage {

    BOOKED    ("已预订", WAITING),
    USED      ("已使用", DONE),
    MISSED    ("未到场", STOPPED),
    CANCELLED ("已取消", QUIET);

    private final String label;
    private final Tone tone;

    BookingStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
