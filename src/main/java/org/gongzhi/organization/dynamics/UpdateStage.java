package org.gongzhi.organization.dynamics;

import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum UpdateStage implements Stage {

    CONFIRMED ("与登记一致", DONE),
    DIFFERENT ("待核实差异", WAITING),
    RESOLVED  ("差异已处理", DONE);

    /** The straight way. */
    public static final List<UpdateStage> PATH = List.of(DIFFERENT, RESOLVED);

    private final String label;
    private final Tone tone;

    UpdateStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
