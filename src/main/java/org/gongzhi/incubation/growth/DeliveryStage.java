package org.gongzhi.incubation.growth;

import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.QUIET;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import org.gongzhi.platform.move.Stage;

public enum DeliveryStage implements Stage {

    DELIVERED ("待确认", WAITING),
    CONFIRMED ("已确认", DONE),
    DISPUTED  ("有异议", STOPPED),
    WITHDRAWN ("已撤回", QUIET);

    private final String label;
    private final Tone tone;

    DeliveryStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
