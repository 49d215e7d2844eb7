package org.gongzhi.order.salon;

import static org.gongzhi.platform.move.Stage.Tone.*;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum SalonStage implements Stage {

    PLANNED   ("筹备中",     WAITING),
    HELD      ("已召开",     BUSY),
    CONCLUDED ("已形成决议", DONE),
    CANCELLED ("已取消",     STOPPED);

    /** The way a salon goes when all is well. */
    public static final List<SalonStage> PATH = List.of(PLANNED, HELD, CONCLUDED);

    private final String label;
    private final Tone tone;

    SalonStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }

    /** Whether participants, topics and options may still change. */
    public boolean isOpen() { return this == PLANNED || this == HELD; }
}
