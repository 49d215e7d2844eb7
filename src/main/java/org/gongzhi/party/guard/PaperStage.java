package org.gongzhi.party.guard;

import static org.gongzhi.platform.move.Stage.Tone.*;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum PaperStage implements Stage {

    AMBER     ("黄牌预警", WAITING),
    RED       ("红牌督办", STOPPED),
    RECTIFIED ("已整改", DONE);

    public static final List<PaperStage> PATH = List.of(AMBER, RED, RECTIFIED);

    private final String label;
    private final Tone tone;

    PaperStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
