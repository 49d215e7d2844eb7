package org.gongzhi.appraisal.scheme;

import static org.gongzhi.platform.move.Stage.Tone.DONE;
import static org.gongzhi.platform.move.Stage.Tone.STOPPED;
import static org.gongzhi.platform.move.Stage.Tone.WAITING;

import java.util.List;
import org.gongzhi.platform.move.Stage;

public enum SchemeStage implements Stage {

    DRAFT  ("起草中", WAITING),
    ADOPTED("已启用", DONE),
    RETIRED("已停用", STOPPED);

    public static final List<SchemeStage> PATH = List.of(values());

    private final String label;
    private final Tone tone;

    SchemeStage(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    @Override public String label() { return label; }

    @Override public Tone tone() { return tone; }
}
