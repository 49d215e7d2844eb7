package org.gongzhi.party.creation;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum StarStage implements Stage {

    APPLIED ("已申报", Tone.WAITING),
    CHECKED ("考评合格", Tone.BUSY),
    NOTICED ("公示中", Tone.BUSY),
    AWARDED ("已命名", Tone.DONE),
    REVOKED ("已撤销", Tone.STOPPED),
    REFUSED ("未通过", Tone.QUIET);

    public static final List<StarStage> PATH = List.of(APPLIED, CHECKED, NOTICED, AWARDED);

    private final String label;
    private final Tone tone;

    StarStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
