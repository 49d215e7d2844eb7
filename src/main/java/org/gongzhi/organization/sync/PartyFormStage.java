package org.gongzhi.organization.sync;

import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum PartyFormStage implements Stage {

    WANTED      ("待填报", WAITING),
    FILLED      ("已填报", DONE),
    HANDED_OVER ("已移交", DONE);

    /** The straight way. */
    public static final List<PartyFormStage> PATH = List.of(WANTED, FILLED, HANDED_OVER);

    private final String label;
    private final Tone tone;

    PartyFormStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
