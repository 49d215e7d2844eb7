package org.gongzhi.order.rating;

import static org.gongzhi.platform.move.Stage.Tone.*;

import org.gongzhi.platform.move.Stage;

/** Whether a rating counts in the reviewed figure. In the raw figure every rating counts, always. */
public enum RatingStage implements Stage {

    COUNTED  ("计入",     DONE),
    FOLLOWED ("已回访",   DONE),
    EXCLUDED ("复核剔除", QUIET);

    private final String label;
    private final Tone tone;

    RatingStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
