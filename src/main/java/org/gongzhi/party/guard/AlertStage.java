package org.gongzhi.party.guard;

import static org.gongzhi.platform.move.Stage.Tone.*;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum AlertStage implements Stage {

    OPEN      ("待处理", WAITING),
    UNDER_WAY ("处理中", BUSY),
    SOLVED    ("已解决", DONE);

    public static final List<AlertStage> PATH = List.of(OPEN, UNDER_WAY, SOLVED);

    private final String label;
    private final Tone tone;

    AlertStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
