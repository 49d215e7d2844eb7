package org.gongzhi.party.mass;

import static org.gongzhi.platform.move.Stage.Tone.*;

import org.gongzhi.platform.move.Stage;

public enum SeatStage implements Stage {

    VACANT    ("空缺", WAITING),
    NOMINATED ("已提名", BUSY),
    APPROVED  ("已批复", BUSY),
    IN_OFFICE ("在任", DONE),
    EXPIRING  ("任期将满", WAITING),
    ENDED     ("已卸任", QUIET);

    private final String label;
    private final Tone tone;

    SeatStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
